import { positionOf } from '../cellAddress';

/** The cells a formula adds up, and how. */
export interface AddedCells {
  /** 0-based rows of each column, by column. */
  readonly rowsByColumn: ReadonlyMap<number, ReadonlySet<number>>;
  /** The number of a SUBTOTAL function (9 or 109), which leaves rows out; null for a plain sum. */
  readonly subtotal: number | null;
}

const ADDITION = /^=(?:ROUND\()?(SUM|SUBTOTAL)\(([^()]*)\)(?:,-?\d+\))?$/i;
const SINGLE_CELLS = /^=\+?\$?[A-Z]{1,3}\$?\d+(\+\$?[A-Z]{1,3}\$?\d+)+$/i;
/** Longer than any table: a whole column is not a list of lines. */
const MOST_ROWS = 100_000;

/**
 * What a formula of total adds up: SUM, SUBTOTAL and B5+B6+…, alone or inside ROUND, over cells of its own sheet.
 * Null for any other formula: it is not judged.
 */
export function addedCells(formula: string): AddedCells | null {
  const text = formula.replace(/\s/g, '');
  if (SINGLE_CELLS.test(text)) return added(text.replace(/^=\+?/, '').split('+'), null);
  const parts = ADDITION.exec(text);
  if (!parts) return null;
  const [, name = '', list = ''] = parts;
  const references = list.split(',');
  if (name.toUpperCase() === 'SUM') return added(references, null);
  const number = Number(references.shift());
  return number === 9 || number === 109 ? added(references, number) : null;
}

function added(references: readonly string[], subtotal: number | null): AddedCells | null {
  const rowsByColumn = new Map<number, Set<number>>();
  for (const reference of references) {
    const [from = '', to = from] = reference.split(':');
    const first = positionOf(from);
    const last = positionOf(to);
    if (!first || !last || Math.abs(last.row - first.row) > MOST_ROWS) return null;
    for (
      let column = Math.min(first.column, last.column);
      column <= Math.max(first.column, last.column);
      column += 1
    ) {
      const rows = rowsByColumn.get(column) ?? new Set();
      for (let row = Math.min(first.row, last.row); row <= Math.max(first.row, last.row); row += 1)
        rows.add(row);
      rowsByColumn.set(column, rows);
    }
  }
  return { rowsByColumn, subtotal };
}
