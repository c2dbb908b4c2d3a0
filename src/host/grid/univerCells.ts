import { BooleanNumber, CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellEntry, type CellValue } from './grid';

/** What a cell of Univer holds. Raw values: Univer's own getValue gives the formatted text of formatted cells. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN)
    return value === true || value === BooleanNumber.TRUE || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}

/** An entry as Univer takes it. What a cell held before is said to be gone, since Univer merges. */
export function cellData(entry: CellEntry): ICellData {
  const blank = { f: null, si: null, p: null, v: null, t: null };
  if (entry.kind === 'formula') return { ...blank, f: entry.formula };
  if (entry.kind === 'text') return { ...blank, v: entry.value, t: CellValueType.FORCE_STRING };
  const { value } = entry;
  if (typeof value === 'boolean') {
    return { ...blank, v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  if (typeof value === 'number') return { ...blank, v: value, t: CellValueType.NUMBER };
  return value === null ? blank : { ...blank, v: value, t: CellValueType.STRING };
}
