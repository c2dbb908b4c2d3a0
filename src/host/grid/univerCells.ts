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

/** "mars 2019" and "mon 5/3" are dates: the beginning of a month or of a day, in French or English, and a digit. */
const DATED =
  /^(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c|lun|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sun).*\d/i;
const LOGICAL = /^(?:true|false|vrai|faux)$/i;

/** Univer shows an apostrophe before a text that it is forced to keep: only those that it would read otherwise. */
function textType(text: string): CellValueType {
  const isPlain = /^[\p{L}«“]/u.test(text) && !DATED.test(text) && !LOGICAL.test(text);
  return isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING;
}

/** An entry as Univer takes it. What a cell held before is said to be gone, since Univer merges. */
export function cellData(entry: CellEntry): ICellData {
  const blank = { f: null, si: null, p: null, v: null, t: null };
  if (entry.kind === 'formula') return { ...blank, f: entry.formula };
  if (entry.kind === 'text') return { ...blank, v: entry.value, t: textType(entry.value) };
  const { value } = entry;
  if (typeof value === 'boolean') {
    return { ...blank, v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  if (typeof value === 'number') return { ...blank, v: value, t: CellValueType.NUMBER };
  return value === null ? blank : { ...blank, v: value, t: CellValueType.STRING };
}
