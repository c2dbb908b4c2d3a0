import { cellAddress } from '../checks/cellAddress';
import { type SheetModel } from '../documents/sheetModel';
import { Decimal } from '../domain/money/decimal';

/** A cell that does not hold what the model says, with its address on the sheet. */
export interface CellMismatch {
  readonly address: string;
  readonly expected: string;
  readonly found: string;
}

export interface Comparison {
  /** Number of formulas and figures compared. */
  readonly compared: number;
  readonly mismatches: readonly CellMismatch[];
  /** Cells Excel has not finished computing. */
  readonly pending: number;
}

const STILL_COMPUTING = ['#BUSY!', '#GETTING_DATA'];

/** Compares what a sheet holds with its model: figures exactly, to the last cent. */
export function compareCells(model: SheetModel, values: readonly (readonly unknown[])[]): Comparison {
  const mismatches: CellMismatch[] = [];
  let compared = 0;
  let pending = 0;
  model.rows.forEach((cells, row) => {
    cells.forEach(({ content }, column) => {
      if (content.kind === 'blank' || content.kind === 'text') return;
      const expected = content.kind === 'number' ? content.value : content.expected;
      const found = values[row]?.[column];
      compared += 1;
      if (typeof found === 'string' && STILL_COMPUTING.includes(found)) pending += 1;
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

function isEqual(expected: Decimal | string, found: unknown): boolean {
  if (typeof expected === 'string') return found === expected;
  return typeof found === 'number' && Number.isFinite(found) && new Decimal(found).equals(expected);
}
