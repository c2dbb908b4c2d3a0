import { cellAddress } from '../checks/cellAddress';
import { type CellContent, type SheetModel } from '../documents/sheetModel';
import { Decimal } from '../domain/money/decimal';

/** A cell that does not hold what the model says, with its address on the sheet. */
export interface CellMismatch {
  readonly address: string;
  readonly expected: string;
  readonly found: string;
}

export interface Comparison {
  /** Number of cells compared: texts, figures and formulas. */
  readonly compared: number;
  readonly mismatches: readonly CellMismatch[];
  /** Cells whose value is not known yet. */
  readonly pending: number;
}

/** What a custom function's cell shows before its answer: computing, or its add-in still being loaded. */
const NOT_YET = ['#BUSY!', '#GETTING_DATA', '#NAME?'];

/** Compares what a sheet holds with its model: texts to the letter, figures to the last cent. */
export function compareCells(model: SheetModel, values: readonly (readonly unknown[])[]): Comparison {
  const mismatches: CellMismatch[] = [];
  let compared = 0;
  let pending = 0;
  model.rows.forEach((cells, row) => {
    cells.forEach(({ content }, column) => {
      const expected = expectedIn(content);
      if (expected === null) return;
      const found = values[row]?.[column];
      compared += 1;
      if (content.kind === 'formula' && typeof found === 'string' && NOT_YET.includes(found)) pending += 1;
      else if (!isEqual(expected, found)) {
        mismatches.push({
          address: cellAddress(row, column),
          expected: String(expected),
          found: String(found),
        });
      }
    });
  });
  return { compared, mismatches, pending };
}

/** A sheet that could not be read back: nothing is known to be wrong, nothing is known to be right. */
export function uncompared({ rows }: SheetModel): Comparison {
  const pending = rows.flat().filter(({ content }) => expectedIn(content) !== null).length;
  return { compared: pending, mismatches: [], pending };
}

function expectedIn(content: CellContent): Decimal | string | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.expected;
  }
}

function isEqual(expected: Decimal | string, found: unknown): boolean {
  if (typeof expected === 'string') return found === expected;
  return typeof found === 'number' && Number.isFinite(found) && new Decimal(found).equals(expected);
}
