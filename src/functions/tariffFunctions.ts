/*
 * The custom functions, as Excel's metadata tool reads them: plain declarations, types written out in place, texts
 * in French, double quotes (it parses enum values as JSON). Each only hands its arguments to the domain. They are
 * pure: no Excel call, no state, no clock.
 */
import { rangeRows } from "./cellValue";
import { inCell, toExcelError } from "./excelError";
import { populationColumn } from "./populationColumn";
import { costsOf, explanationOf, grossArguments, tariffArguments } from "./tariffArguments";

/**
 * @customenum {string}
 */
enum APPLICATION {
  /** Administration électronique */
  E_DEMAT = "E-DEMAT",
  /** Services en ligne aux usagers */
  E_SERVICES = "E-SERVICES",
  /** Marchés publics */
  MARCHES = "MARCHES",
  /** Open data, gratuit */
  OPENDATA = "OPENDATA",
}

/**
 * @customenum {string}
 */
enum PAYEUR {
  /** La commune, 50 % à la charge de la métropole */
  COMMUNE = "COMMUNE",
  /** Le CCAS, 80 % à la charge de la métropole */
  CCAS = "CCAS",
}

/**
 * Montant facturé par an à une commune ou à son CCAS pour une application, participation de la métropole déduite, en euros nets de taxe.
 * @customfunction TARIF
 * @helpurl https://localhost:3000/aide/tarif.html
 * @param population Population de la commune : un nombre entier d’habitants, par exemple 7519
 * @param application Application : E-DEMAT, E-SERVICES, MARCHES, OPENDATA, ou son nom
 * @param payeur "COMMUNE" (par défaut) ou "CCAS"
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @param membres Plage de la feuille Membres, avec celle des Paramètres : quand des agents comptent, ou que des centimes sont distribués
 * @returns Le montant facturé par an, en euros
 */
export function tarif(
  population: unknown,
  application: APPLICATION,
  payeur?: PAYEUR,
  convention?: string[][],
  membres?: string[][],
): number {
  return inCell(() =>
    costsOf(tariffArguments(application, payeur, convention, membres), population).billed.toNumber(),
  );
}

/**
 * Coût d’une application pour toute la durée de la convention, avant participation de la métropole, en euros nets de taxe.
 * @customfunction TARIF_PERIODE
 * @helpurl https://localhost:3000/aide/tarif-periode.html
 * @param population Population de la commune : un nombre entier d’habitants, par exemple 7519
 * @param application Application : E-DEMAT, E-SERVICES, MARCHES, OPENDATA, ou son nom
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @param membres Plage de la feuille Membres, avec celle des Paramètres : quand des agents comptent, ou que des centimes sont distribués
 * @returns Le coût pour toute la période, en euros
 */
export function tarifPeriode(
  population: unknown,
  application: APPLICATION,
  convention?: string[][],
  membres?: string[][],
): number {
  return inCell(() =>
    costsOf(grossArguments(application, convention, membres), population).period.toNumber(),
  );
}

/**
 * Coût annuel d’une application, avant participation de la métropole, en euros nets de taxe.
 * @customfunction TARIF_ANNUEL
 * @helpurl https://localhost:3000/aide/tarif-annuel.html
 * @param population Population de la commune : un nombre entier d’habitants, par exemple 7519
 * @param application Application : E-DEMAT, E-SERVICES, MARCHES, OPENDATA, ou son nom
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @param membres Plage de la feuille Membres, avec celle des Paramètres : quand des agents comptent, ou que des centimes sont distribués
 * @returns Le coût annuel, en euros
 */
export function tarifAnnuel(
  population: unknown,
  application: APPLICATION,
  convention?: string[][],
  membres?: string[][],
): number {
  return inCell(() =>
    costsOf(grossArguments(application, convention, membres), population).annual.toNumber(),
  );
}

/**
 * Les trois colonnes de l’annexe 2 pour une colonne de populations : coût pour la période, coût annuel, coût annuel avec participation.
 * @customfunction TARIF_TABLEAU
 * @helpurl https://localhost:3000/aide/tarif-tableau.html
 * @param populations Colonne de populations, un nombre entier d’habitants par ligne
 * @param application Application : E-DEMAT, E-SERVICES, MARCHES, OPENDATA, ou son nom
 * @param payeur "COMMUNE" (par défaut) ou "CCAS"
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @param membres Plage de la feuille Membres, avec celle des Paramètres : quand des agents comptent, ou que des centimes sont distribués
 * @returns Trois colonnes, en euros ; une ligne dont la population est impossible porte l’erreur
 */
export function tarifTableau(
  populations: unknown[][],
  application: APPLICATION,
  payeur?: PAYEUR,
  convention?: string[][],
  membres?: string[][],
): unknown[][] {
  return inCell(() => {
    const found = tariffArguments(application, payeur, convention, membres);
    return populationColumn(rangeRows(populations)).map(population => {
      try {
        const costs = costsOf(found, population);
        return [costs.period.toNumber(), costs.annual.toNumber(), costs.billed.toNumber()];
      } catch (error) {
        // One wrong line must not hide the thirty that are right.
        const refusal = toExcelError(error);
        return [refusal, refusal, refusal];
      }
    });
  });
}

/**
 * Comment un montant de TARIF est calculé : valeurs de départ avec leur source, chaque étape, l’arrondi.
 * @customfunction EXPLIQUER
 * @helpurl https://localhost:3000/aide/expliquer.html
 * @param population Population de la commune : un nombre entier d’habitants, par exemple 7519
 * @param application Application : E-DEMAT, E-SERVICES, MARCHES, OPENDATA, ou son nom
 * @param payeur "COMMUNE" (par défaut) ou "CCAS"
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @param membres Plage de la feuille Membres, avec celle des Paramètres : quand des agents comptent, ou que des centimes sont distribués
 * @returns Le calcul, une étape par ligne
 */
export function expliquer(
  population: unknown,
  application: APPLICATION,
  payeur?: PAYEUR,
  convention?: string[][],
  membres?: string[][],
): string {
  return inCell(() => explanationOf(tariffArguments(application, payeur, convention, membres), population));
}
