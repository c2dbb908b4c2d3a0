import { MAX_COLUMNS, MAX_ROWS } from '../grid/grid';
import { columnIndex, columnLetters } from './address';
import { mapCode } from './formulaText';

const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![\w(.])/gi;
const COLUMNS = /(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.])/gi;
const ROWS = /(?<![\w.$:])(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\w(.])/g;

/**
 * The formula that a cell shares with another one, this many rows and columns away: files store it once, and what is
 * relative in it moves along.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    fixed === '' ? columnLetters(wrap(columnIndex(letters) + columns, MAX_COLUMNS)) : fixed + letters;
  const row = (fixed: string, digits: string) =>
    fixed === '' ? String(wrap(Number(digits) - 1 + rows, MAX_ROWS) + 1) : fixed + digits;
  return mapCode(formula, part =>
    part
      .replace(
        CELL,
        (_all, f1: string, letters: string, f2: string, digits: string) =>
          column(f1, letters) + row(f2, digits),
      )
      .replace(
        COLUMNS,
        (_all, f1: string, from: string, f2: string, to: string) => `${column(f1, from)}:${column(f2, to)}`,
      )
      .replace(
        ROWS,
        (_all, f1: string, from: string, f2: string, to: string) => `${row(f1, from)}:${row(f2, to)}`,
      ),
  );
}

/** Excel goes round the edges of a sheet. */
function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
