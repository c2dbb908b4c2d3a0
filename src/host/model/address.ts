import { type Area, MAX_COLUMNS, MAX_ROWS } from '../grid/grid';
import { invalidArgument } from '../protocol/hostError';

/** `A`, `Z`, `AA`… from a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of `A`, `AA`… */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as it stands in a formula: quoted when it must be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|[RLC]\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** `B2`, `B2:C9`, `B:C` or `2:9`, without the sheet. */
export function localAddress(area: Omit<Area, 'sheetId'>): string {
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `A1:XFD${MAX_ROWS}`;
  if (area.rows === MAX_ROWS) return `${left}:${right}`;
  if (area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  const first = `${left}${top}`;
  const last = `${right}${bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'Feuille 1'!B2:C9`. */
export function fullAddress(sheetName: string, area: Omit<Area, 'sheetId'>): string {
  return `${quoteSheetName(sheetName)}!${localAddress(area)}`;
}

/** Splits `'Feuille 1'!B2` into its sheet (unquoted, if there is one) and the rest. */
export function splitAddress(address: string): {
  readonly sheet: string | undefined;
  readonly local: string;
} {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), local: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  return at < 0
    ? { sheet: undefined, local: address }
    : { sheet: address.slice(0, at), local: address.slice(at + 1) };
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Reads a local A1 address: a cell, a block, whole columns or whole rows. Anything else is refused. */
export function parseLocalAddress(local: string): Omit<Area, 'sheetId'> {
  const parts = local.split(':');
  const first = parseCorner(parts[0] ?? '');
  const last = parts.length === 1 ? first : parseCorner(parts[1] ?? '');
  const wholeLine = first.row === undefined || first.column === undefined;
  const sameKind =
    (first.row === undefined) === (last.row === undefined) &&
    (first.column === undefined) === (last.column === undefined);
  if (parts.length > 2 || !sameKind || (wholeLine && parts.length === 1)) throw invalidArgument(local);
  const [top, bottom] = ordered(first.row, last.row, MAX_ROWS);
  const [left, right] = ordered(first.column, last.column, MAX_COLUMNS);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS || top < 0) throw invalidArgument(local);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function parseCorner(text: string): Corner {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { row: undefined, column: columnIndex(column[1] ?? '') };
  const row = ROW.exec(text);
  if (row) return { row: Number(row[1]) - 1, column: undefined };
  throw invalidArgument(text);
}

function ordered(a: number | undefined, b: number | undefined, size: number): readonly [number, number] {
  if (a === undefined || b === undefined) return [0, size - 1];
  return a <= b ? [a, b] : [b, a];
}
