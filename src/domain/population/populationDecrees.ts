/** The decree that authenticates the legal populations of a year. */
export interface PopulationDecree {
  readonly number: string;
  readonly date: string;
}

/**
 * Decrees by the year counted: those INSEE names on the pages of the millésime (2019, 2021); that of 2018 as
 * affaires-publiques.org lists it beside decree 2021-43; that of 2020 as decrees 2023-351 and 2023-895 cite it. A year that
 * is absent has no source yet: whoever takes its figures is asked for the day.
 */
const decrees: ReadonlyMap<number, PopulationDecree> = new Map([
  [2018, { number: '2020-1706', date: '2020-12-24' }],
  [2019, { number: '2021-1946', date: '2021-12-31' }],
  [2020, { number: '2022-1702', date: '2022-12-29' }],
  [2021, { number: '2023-1256', date: '2023-12-26' }],
]);

/** The decree of a year; null where it is not known. */
export function decreeOf(year: number): PopulationDecree | null {
  return decrees.get(year) ?? null;
}
