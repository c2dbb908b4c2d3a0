/*
 * The custom functions about days, as Excel's metadata tool reads them: see tariffFunctions.ts. Days go out as numbers
 * in a date format where Excel knows how, as plain numbers elsewhere.
 */
import { proRataTemporis } from "../domain/calendar/proRataTemporis";
import { endOfFrancDays } from "../domain/calendar/timeLimits";
import { nextWorkingDay } from "../domain/calendar/workingDays";
import { amountArgument } from "./amountArgument";
import { baseArgument, dayCountArgument, eventArgument } from "./calendarArguments";
import { conventionArgument } from "./conventionArgument";
import { firstYearBase, statedDeadline } from "./conventionCalendar";
import { dayArgument } from "./dayArgument";
import { dayResult } from "./dayResult";
import { inCell } from "./excelError";
import { lateInterestOf } from "./lateInterestArguments";

/**
 * @customenum {string}
 */
enum EVENEMENT {
  /** Envoyer le titre de l’année : au plus tard le 30 septembre, convention 2019-2021 */
  TITRE = "TITRE",
  /** Contester le titre : 8 jours francs après sa réception */
  CONTESTATION = "CONTESTATION",
  /** Payer : 30 jours après la notification du titre, initial ou corrigé */
  PAIEMENT = "PAIEMENT",
  /** Premier jour de retard : le 31e après la notification */
  RETARD = "RETARD",
  /** Envoyer une demande d’ajout ou de retrait : 3 mois avant la fin de l’année */
  MODIFICATION = "MODIFICATION",
  /** Répondre à cette demande : 1 mois après sa réception */
  REPONSE = "REPONSE",
  /** Notifier une résiliation : 3 mois avant la fin de l’année, pour le 1er janvier */
  RESILIATION = "RESILIATION",
}

/**
 * @customenum {string}
 */
enum BASE_PRORATA {
  /** Jours réels sur 365 (par défaut) */
  EXACT_365 = "EXACT/365",
  /** Mois de 30 jours sur 360 */
  TRENTE_360 = "30/360",
  /** Le mois de la notification compte entier */
  MOIS_ENTAMES = "MOIS ENTAMES",
  /** Le mois de la notification ne compte que s’il est entier */
  MOIS_COMPLETS = "MOIS COMPLETS",
}

/**
 * @customenum {string}
 */
enum REGIME {
  /** Taux de la BCE du semestre, majoré de 8 points ; l’indemnité de 40 € s’y ajoute à part */
  COMMANDE_PUBLIQUE = "COMMANDE PUBLIQUE",
  /** Taux de l’intérêt légal de chaque semestre, à partir de la mise en demeure */
  INTERET_LEGAL = "INTERET LEGAL",
}

/**
 * Dernier jour d’un délai en jours francs : ni le jour de départ ni le dernier ne comptent ; reporté au premier jour ouvré s’il tombe un samedi, un dimanche ou un jour férié.
 * @customfunction JOURS_FRANCS
 * @helpurl https://localhost:3000/aide/jours-francs.html
 * @param date Jour de départ, par exemple la réception du titre : une date, ou un texte comme "30/09/2019"
 * @param jours Nombre de jours francs, par exemple 8
 * @returns Le dernier jour pour agir
 */
export function joursFrancs(date: unknown, jours: unknown): unknown {
  return inCell(() => dayResult(endOfFrancDays(dayArgument(date), dayCountArgument(jours))));
}

/**
 * Échéance d’un événement de la convention : titre, contestation, paiement, retard, modification, réponse ou résiliation.
 * @customfunction ECHEANCE
 * @helpurl https://localhost:3000/aide/echeance.html
 * @param evenement Événement : TITRE, CONTESTATION, PAIEMENT, RETARD, MODIFICATION, REPONSE ou RESILIATION
 * @param date Jour qui fait courir le délai (réception, notification) ; pour TITRE, MODIFICATION et RESILIATION, un jour de l’année
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @returns Le dernier jour pour agir ; pour RETARD, le premier jour de retard
 */
export function echeance(evenement: EVENEMENT, date: unknown, convention?: string[][]): unknown {
  return inCell(() => {
    const event = eventArgument(evenement);
    return dayResult(statedDeadline(event, dayArgument(date), conventionArgument(convention)));
  });
}

/**
 * Le jour lui-même s’il est ouvré, sinon le premier jour ouvré qui suit : du lundi au vendredi, hors des onze jours fériés nationaux.
 * @customfunction JOUR_OUVRE_SUIVANT
 * @helpurl https://localhost:3000/aide/jour-ouvre-suivant.html
 * @param date Une date, ou un texte comme "30/09/2019"
 * @returns Un jour ouvré
 */
export function jourOuvreSuivant(date: unknown): unknown {
  return inCell(() => dayResult(nextWorkingDay(dayArgument(date))));
}

/**
 * Part d’un montant annuel due pour l’année de la notification, de ce jour au 31 décembre inclus, arrondie au centime.
 * @customfunction PRORATA
 * @helpurl https://localhost:3000/aide/prorata.html
 * @param montant Montant d’une année entière, en euros
 * @param notification Jour de la notification : une date, ou un texte comme "15/04/2022"
 * @param base "EXACT/365", "30/360", "MOIS ENTAMES" ou "MOIS COMPLETS" ; sans elle, celle de la convention, sinon EXACT/365
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Paramètres
 * @returns La part due, en euros
 */
export function prorata(
  montant: unknown,
  notification: unknown,
  base?: BASE_PRORATA,
  convention?: string[][],
): number {
  return inCell(() => {
    const [amount, day, chosen] = [amountArgument(montant), dayArgument(notification), baseArgument(base)];
    return proRataTemporis(amount, day, chosen ?? firstYearBase(conventionArgument(convention))).toNumber();
  });
}

/**
 * Intérêts d’un paiement en retard, du lendemain de l’échéance au jour du paiement inclus, arrondis au centime ; sans l’indemnité forfaitaire de 40 € de la commande publique.
 * @customfunction INTERETS_RETARD
 * @helpurl https://localhost:3000/aide/interets-retard.html
 * @param montant Montant payé en retard, en euros
 * @param echeance Dernier jour pour payer : une date, ou un texte comme "30/10/2025"
 * @param paiement Jour du paiement : une date, ou un texte
 * @param regime "COMMANDE PUBLIQUE" ou "INTERET LEGAL" : la convention n’en nomme aucun, choisissez
 * @param miseEnDemeure Jour de la mise en demeure, pour l’intérêt légal, qui ne court qu’à partir d’elle
 * @param taux Plage de la feuille « Taux d’intérêt » ; sans elle, les taux livrés avec le complément
 * @returns Les intérêts, en euros
 */
export function interetsRetard(
  montant: unknown,
  echeance: unknown,
  paiement: unknown,
  regime: REGIME,
  miseEnDemeure?: unknown,
  taux?: string[][],
): number {
  return inCell(() =>
    lateInterestOf({
      amount: montant,
      due: echeance,
      paid: paiement,
      regime,
      notice: miseEnDemeure,
      rates: taux,
    }).toNumber(),
  );
}
