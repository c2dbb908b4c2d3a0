import { type CellGrid } from '../documents/parameters/sheetTables';
import { conventionOfRange } from '../documents/parameters/conventionOfSheets';
import { type Convention } from '../domain/conventions/convention';
import { findConvention } from '../domain/conventions/shippedConventions';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { rangeRows } from './cellValue';

const MOST_KEPT = 4;
/** The last ranges read, by their contents: a column of formulas names the same one on every line. */
const known = new Map<string, Convention>();

/**
 * The convention that an argument names: the id of a shipped one, or a « Paramètres » range; left out, the first shipped.
 *
 * The parameters are declared as texts: for any other type, Excel on the desktop hands an empty cell over as 0, and an
 * amount still to be entered would become an amount of zero.
 *
 * @param members a « Membres » range that goes with « Paramètres », where the terms count more than populations or hand
 *   cents out.
 * @throws DomainError when no convention bears that name, or naming the mistakes of the ranges.
 */
export function conventionArgument(argument: unknown, members?: unknown): Convention {
  const cells = rangeCells(argument);
  const memberCells = rangeCells(members);
  if (isSole(cells)) {
    if (!isSole(memberCells) || memberCells[0]?.[0])
      throw new DomainError(message('members.withoutParameters'));
    return findConvention(cells[0]?.[0]);
  }
  const key = JSON.stringify([cells, memberCells]);
  const kept = known.get(key);
  if (kept) return kept;
  const convention = conventionOfRange(
    gridOfTexts(cells).values,
    isSole(memberCells) ? null : gridOfTexts(memberCells).values,
  );
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, convention);
  return convention;
}

/** The cells of an argument as texts; a single value is a range of one cell. */
export function rangeCells(argument: unknown): string[][] {
  return rangeRows(argument).map(row => row.map(textOf));
}

/** Whether an argument is one value rather than a sheet. */
export function isSole(cells: readonly (readonly string[])[]): boolean {
  return cells.length <= 1 && (cells[0]?.length ?? 0) <= 1;
}

/** A range handed over as texts, as the readers of the sheets take it. */
export function gridOfTexts(cells: readonly (readonly string[])[]): CellGrid {
  return { values: cells.map(row => row.map(cellOfText)), origin: { row: 0, column: 0 } };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

/**
 * A number handed over as text: days and counts are whole; what has decimals is read with care for its sign, and what
 * starts with a zero is a code.
 */
function cellOfText(text: string): string | number {
  return /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
