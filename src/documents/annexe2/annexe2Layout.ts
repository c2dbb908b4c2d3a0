import { type CellModel } from '../sheetModel';

/** A row of cells and the 1-based row it stands on. */
export type NumberedRow = readonly [row: number, cells: readonly CellModel[]];

/** Where things stand on an annexe 2 sheet, in 1-based rows, for a given number of lines. */
export interface Annexe2Rows {
  readonly title: number;
  readonly subtitle: number;
  readonly decree: number;
  readonly tax: number;
  readonly budget: number;
  readonly years: number;
  readonly participation: number;
  readonly totalPopulation: number;
  readonly header: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly totals: number;
  readonly budgets: number;
  readonly gap: number;
  readonly verdict: number;
  readonly costPerInhabitant: number;
  /** First of three lines that state the rule. */
  readonly rules: number;
  readonly last: number;
}

const HEADER = 11;

export function annexe2Rows(lineCount: number): Annexe2Rows {
  const lastLine = HEADER + lineCount;
  return {
    title: 1,
    subtitle: 2,
    decree: 3,
    tax: 4,
    budget: 6,
    years: 7,
    participation: 8,
    totalPopulation: 9,
    header: HEADER,
    firstLine: HEADER + 1,
    lastLine,
    totals: lastLine + 1,
    budgets: lastLine + 2,
    gap: lastLine + 3,
    verdict: lastLine + 4,
    costPerInhabitant: lastLine + 5,
    rules: lastLine + 7,
    last: lastLine + 9,
  };
}
