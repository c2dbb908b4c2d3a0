import { type Convention } from '../domain/conventions/convention';
import { findConvention } from '../domain/conventions/shippedConventions';
import { conventionOfRange } from '../documents/parameters/conventionOfSheets';

const MOST_KEPT = 4;
/** The last ranges read, by their contents: a column of formulas names the same one on every line. */
const known = new Map<string, Convention>();

/**
 * The convention that an argument names: the id of a shipped one, or a « Paramètres » range; left out, the first shipped.
 *
 * The parameter is declared as texts: for any other type, Excel on the desktop hands an empty cell over as 0, and an
 * amount still to be entered would become an amount of zero.
 *
 * @throws DomainError when no convention bears that name, or naming the mistakes of the range.
 */
export function conventionArgument(argument: unknown): Convention {
  if (!Array.isArray(argument)) return findConvention(textOf(argument));
  const cells = (argument as unknown[]).map(row =>
    Array.isArray(row) ? (row as unknown[]).map(textOf) : [],
  );
  const [first = [], ...others] = cells;
  if (others.length === 0 && first.length <= 1) return findConvention(first[0]);
  const key = JSON.stringify(cells);
  const kept = known.get(key);
  if (kept) return kept;
  const convention = conventionOfRange(cells.map(row => row.map(cellOfText)));
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, convention);
  return convention;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

/** A number handed over as text: days and counts are whole; what has decimals is read with care for its sign. */
function cellOfText(text: string): string | number {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}
