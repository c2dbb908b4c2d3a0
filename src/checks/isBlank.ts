import { type CellValue } from './snapshot';

/** Whether a cell says nothing: empty, outside what was read, or spaces only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
