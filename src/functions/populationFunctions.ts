/*
 * Communes and their populations, as Excel's metadata tool reads functions: plain declarations, types written out in
 * place, texts in French, double quotes. They are pure: no Excel call, no state, no clock, nothing fetched; they know
 * the members of the convention that comes with the product.
 */
import { findConvention } from "../domain/conventions/shippedConventions";
import { heraultCommunes } from "../domain/names/heraultCommunes";
import {
  communePopulation,
  parsePopulationKind,
  parseReferenceYear,
} from "../domain/population/communePopulation";
import { findCommune } from "../domain/population/findCommune";
import { montpellierPopulations } from "../domain/population/montpellierPopulations";
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
 * @param millesime Millésime, trois ans avant l’entrée en vigueur ; par défaut celui de la convention, 2016
 * @param genre "totale" ou "municipale" ; par défaut celui de la convention, "totale"
 * @returns Le nombre d’habitants
 */
export function populationCommune(commune: unknown, millesime?: unknown, genre?: GENRE): number {
  return inCell(() => {
    const { members, populations } = findConvention(null);
    return communePopulation(
      montpellierPopulations,
      findCommune(commune, members, heraultCommunes),
      parseReferenceYear(millesime, populations.referenceYear),
      parsePopulationKind(genre, populations.kind),
    );
  });
}

/**
 * Nom officiel d’une commune membre de la convention, d’après son code INSEE ou son nom écrit autrement.
 * @customfunction NOM_COMMUNE
 * @helpurl https://localhost:3000/aide/nom-commune.html
 * @param commune Code INSEE ou nom de la commune, sans souci de casse, d’accents ni de tirets
 * @returns Le nom officiel ; un nom mal écrit est refusé, avec le nom probable
 */
export function nomCommune(commune: unknown): string {
  return inCell(() => findCommune(commune, findConvention(null).members, heraultCommunes).name);
}

/**
 * Code INSEE d’une commune membre de la convention, en texte : cinq caractères, zéros compris.
 * @customfunction CODE_COMMUNE
 * @helpurl https://localhost:3000/aide/code-commune.html
 * @param nom Nom de la commune, sans souci de casse, d’accents ni de tirets
 * @returns Le code INSEE, en texte ; un nom mal écrit est refusé, avec le nom probable
 */
export function codeCommune(nom: unknown): string {
  return inCell(() => findCommune(nom, findConvention(null).members, heraultCommunes).insee);
}
