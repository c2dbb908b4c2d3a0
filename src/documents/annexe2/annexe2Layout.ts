import { type CellModel } from '../sheetModel';
import { type Annexe2Table } from './annexe2Model';
import { brokenText } from './brokenText';
import { termLines } from './tariffTerms';

/** A row of cells and the 1-based row it stands on. */
export type NumberedRow = readonly [row: number, cells: readonly CellModel[]];

/** A note is smaller than the digits that widths are counted in: so many of its letters stand in the room of one. */
const NOTE_CHARACTERS = 1.25;

/** Where the parameters of a shared budget stand, in 1-based rows: the same on every sheet. */
export const parameterPlaces = { budget: 6, years: 7, participation: 8, totalPopulation: 9 } as const;

/** First of the lines that tell the terms of a tariff. */
export const FIRST_TERM = 6;
const HEADER_AFTER_PARAMETERS = 11;

const MEMBER_WIDTH = 30;
const COLUMN_WIDTH = 18;
/** The last one names the funder's share and the tax. */
const LAST_WIDTH = 22;
/** Beyond, a portrait page shrinks the figures too much. */
const MOST_PORTRAIT_COLUMNS = 6;

/** Where things stand on an annexe 2 sheet, in 1-based rows, and what its columns are like. */
export interface Annexe2Layout {
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** The terms of the tariff, broken to the width of the sheet; none where parameters stand in their place. */
  readonly terms: readonly string[];
  readonly header: number;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly totals: number;
  /** Budgets, gaps and verdicts; null when no column shares a budget out. */
  readonly held: { readonly budgets: number; readonly gap: number; readonly verdict: number } | null;
  /** null but under a shared budget. */
  readonly costPerInhabitant: number | null;
  /** First of the lines that state the rules. */
  readonly rules: number;
}

export function annexe2Layout(table: Annexe2Table): Annexe2Layout {
  const count = 1 + table.measures.length + table.columns.length;
  const widths = Array.from({ length: count }, (_, column) =>
    column === 0 ? MEMBER_WIDTH : column === count - 1 ? LAST_WIDTH : COLUMN_WIDTH,
  );
  const terms = table.shared ? [] : broken(termLines(table), widths);
  const header = table.shared ? HEADER_AFTER_PARAMETERS : FIRST_TERM + terms.length + 1;
  const lastLine = header + table.lines.length;
  const totals = lastLine + 1;
  const isHeld = table.columns.some(({ held }) => held !== null);
  const lastHeld = totals + (isHeld ? 3 : 0);
  return {
    widths,
    orientation: count > MOST_PORTRAIT_COLUMNS ? 'landscape' : 'portrait',
    terms,
    header,
    firstLine: header + 1,
    lastLine,
    totals,
    held: isHeld ? { budgets: totals + 1, gap: totals + 2, verdict: totals + 3 } : null,
    costPerInhabitant: table.shared ? lastHeld + 1 : null,
    rules: lastHeld + (table.shared ? 3 : 2),
  };
}

/** Sentences cut to the width of a sheet: a note that ran on would be lost at the edge of the page. */
export function broken(sentences: readonly string[], widths: readonly number[]): string[] {
  const room = Math.floor(widths.reduce((sum, width) => sum + width, 0) * NOTE_CHARACTERS);
  return sentences.flatMap(sentence => brokenText(sentence, room));
}
