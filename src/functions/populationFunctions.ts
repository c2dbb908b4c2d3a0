/*
 * Communes and their populations, as Excel's metadata tool reads functions: plain declarations, types written out in
 * place, texts in French, double quotes. They are pure: no Excel call, no state, no clock, nothing fetched; they know
 * the members of the conventions that come with the product, and those of the range they are given.
 */
import {
  communePopulation,
  parsePopulationKind,
  parseReferenceYear,
} from "../domain/population/communePopulation";
import { findCommune } from "../domain/population/findCommune";
import { communesArgument } from "./communesArgument";
import { inCell } from "./excelError";

/**
 * @customenum {string}
 */
enum GENRE {
  /** Population totale : celle à laquelle les lois se réfèrent, sauf mention contraire */
  TOTALE = "totale",
  /** Population municipale : chaque habitant compté une fois */
  MUNICIPALE = "municipale",
}

/**
 * Population légale d’une commune membre de la convention, pour un millésime et un genre.
 * @customfunction POPULATION_COMMUNE
 * @helpurl https://localhost:3000/aide/population-commune.html
 * @param commune Nom de la commune ou son code INSEE, par exemple "Baillargues" ou 34022
 * @param millesime Millésime, trois ans avant l’entrée en vigueur ; par défaut celui de la convention
 * @param genre "totale" ou "municipale" ; par défaut celui de la convention
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Membres
 * @returns Le nombre d’habitants
 */
export function populationCommune(
  commune: unknown,
  millesime?: unknown,
  genre?: GENRE,
  convention?: string[][],
): number {
  return inCell(() => {
    const { members, otherCommunes, history, year, kind } = communesArgument(convention);
    return communePopulation(
      history,
      findCommune(commune, members, otherCommunes),
      parseReferenceYear(millesime, year),
      parsePopulationKind(genre, kind),
    );
  });
}

/**
 * Nom officiel d’une commune membre de la convention, d’après son code INSEE ou son nom écrit autrement.
 * @customfunction NOM_COMMUNE
 * @helpurl https://localhost:3000/aide/nom-commune.html
 * @param commune Code INSEE ou nom de la commune, sans souci de casse, d’accents ni de tirets
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Membres
 * @returns Le nom officiel ; un nom mal écrit est refusé, avec le nom probable
 */
export function nomCommune(commune: unknown, convention?: string[][]): string {
  return inCell(() => {
    const { members, otherCommunes } = communesArgument(convention);
    return findCommune(commune, members, otherCommunes).name;
  });
}

/**
 * Code INSEE d’une commune membre de la convention, en texte : cinq caractères, zéros compris.
 * @customfunction CODE_COMMUNE
 * @helpurl https://localhost:3000/aide/code-commune.html
 * @param nom Nom de la commune, sans souci de casse, d’accents ni de tirets
 * @param convention Convention : "montpellier-2019" (par défaut), une autre, ou la plage de la feuille Membres
 * @returns Le code INSEE, en texte ; un nom mal écrit est refusé, avec le nom probable
 */
export function codeCommune(nom: unknown, convention?: string[][]): string {
  return inCell(() => {
    const { members, otherCommunes } = communesArgument(convention);
    return findCommune(nom, members, otherCommunes).insee;
  });
}
