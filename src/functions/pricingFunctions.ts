/* The custom functions of other tariffs, as Excel's metadata tool reads them: see tariffFunctions.ts. */
import { priceIntervention } from "../domain/tariff/priceIntervention";
import { scaleAmount } from "../domain/tariff/scaleAmount";
import { amountArgument } from "./amountArgument";
import { conventionArgument, rangeCells } from "./conventionArgument";
import { inCell } from "./excelError";
import { afterParticipation } from "./participationArguments";
import { asText } from "./tariffArguments";

/**
 * @customenum {string}
 */
enum LECTURE {
  /** Le montant de la tranche où tombe la quantité */
  MONTANT = "MONTANT",
  /** Chaque unité au prix de sa tranche */
  TRANCHES = "TRANCHES",
  /** Prix de la tranche × quantité + montant de la tranche */
  AFFINE = "AFFINE",
}

/**
 * @customenum {string}
 */
enum PROFIL {
  /** Technicien ou développeur */
  TECHNICIEN = "TECHNICIEN",
  /** Chef de projet junior */
  CHEF_DE_PROJET_JUNIOR = "CHEF-DE-PROJET-JUNIOR",
  /** Chef de projet sénior */
  CHEF_DE_PROJET_SENIOR = "CHEF-DE-PROJET-SENIOR",
}

/**
 * Montant qu’une grille par tranches donne pour une quantité (habitants, agents), au centime.
 * @customfunction TARIF_STRATES
 * @helpurl https://localhost:3000/aide/tarif-strates.html
 * @param quantite Quantité : un nombre entier d’habitants ou d’agents
 * @param grille Plage de la grille : De, À (vide pour la dernière), puis Montant ; ou De, À, Prix, Montant en lecture AFFINE
 * @param lecture "MONTANT" (par défaut), "TRANCHES" ou "AFFINE"
 * @returns Le montant, en euros
 */
export function tarifStrates(quantite: unknown, grille: string[][], lecture?: LECTURE): number {
  return inCell(() =>
    scaleAmount(amountArgument(quantite), rangeCells(grille), asText(lecture)).due.toNumber(),
  );
}

/**
 * Un coût, participation du financeur déduite, arrondi une seule fois au centime.
 * @customfunction TARIF_PARTICIPATION
 * @helpurl https://localhost:3000/aide/tarif-participation.html
 * @param cout Coût avant participation, en euros ; de préférence non arrondi
 * @param participation Taux (50 % ou 0,5), ou "COMMUNE" ou "CCAS" pour le taux de la convention
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @returns Le montant qui reste à payer, en euros
 */
export function tarifParticipation(cout: unknown, participation: unknown, convention?: string[][]): number {
  return inCell(() =>
    afterParticipation(amountArgument(cout), participation, conventionArgument(convention)).toNumber(),
  );
}

/**
 * Prix de jours d’intervention (annexe 3), hors taxe ou toutes taxes comprises.
 * @customfunction INTERVENTION
 * @helpurl https://localhost:3000/aide/intervention.html
 * @param profil Profil : TECHNICIEN, CHEF-DE-PROJET-JUNIOR, CHEF-DE-PROJET-SENIOR, ou son nom
 * @param jours Nombre de jours, par demi-journées : 2 ou 2,5
 * @param ttc VRAI pour le prix toutes taxes comprises ; hors taxe par défaut
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @returns Le prix, en euros
 */
export function intervention(profil: PROFIL, jours: unknown, ttc?: boolean, convention?: string[][]): number {
  return inCell(() => {
    const price = priceIntervention(conventionArgument(convention), asText(profil), amountArgument(jours));
    return (ttc ? price.total : price.beforeTax).toNumber();
  });
}
