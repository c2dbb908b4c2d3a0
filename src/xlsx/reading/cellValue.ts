import { type Cell as FileCell } from 'hucre/xlsx';
import { type CellValue } from '../../checks/snapshot';

const DAY = 24 * 60 * 60 * 1000;
const EPOCHS = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) } as const;

/** Which day is number 0 in a file. */
export type DateSystem = keyof typeof EPOCHS;

/** What a cell of a file holds, as Excel gives it: a date is its number, an empty text nothing. */
export function cellValue(value: FileCell['value'] | undefined, dateSystem: DateSystem): CellValue {
  if (value === undefined || value === null || value === '') return null;
  // To the second, as Excel counts: the quotient of two whole numbers of milliseconds is not exact.
  return value instanceof Date ? dayNumber(value.getTime() - EPOCHS[dateSystem]) : value;
}

function dayNumber(milliseconds: number): number {
  return Math.round((milliseconds / DAY) * 1e8) / 1e8;
}
