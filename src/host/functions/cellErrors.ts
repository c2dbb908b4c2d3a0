import { type CellValue } from '../grid/grid';

/** Shown by a cell whose function has been called and has not answered yet. */
export const BUSY = '#BUSY!';

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  '#GETTING_DATA',
  '#FIELD!',
  BUSY,
]);

/** Whether a cell value is an error. A text that merely looks like one cannot be told apart in this host. */
export function isCellError(value: CellValue | undefined): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}
