import { cellAddress } from '../cellAddress';
import { isSubtotalLabel, isTotalLabel } from '../recognition/labels';
import { plainWords } from '../../domain/names/plainWords';
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { cellIn } from '../workbookCells';

/** A table of a sheet found by its headers: a list of claims, of subscriptions, of working days. */
export interface HeadedTable<Role extends string> {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** 0-based rows that hold something, totals apart. */
  readonly rows: readonly number[];
}

/** How to recognise the columns of a table, on headers in plain words. */
export interface TableSpec<Role extends string> {
  readonly headers: Readonly<Record<Role, RegExp>>;
  readonly required: readonly Role[];
  /** One of these at least. */
  readonly anyOf?: readonly Role[];
  /** A header that shows that the table is another one. */
  readonly not?: RegExp;
}

/** Nobody writes sixty lines above a table. */
const LOWEST_HEADER = 60;
/** Blank rows that end a table. */
const GAP = 3;

/** The tables of that kind in a workbook, one a sheet at most. */
export function headedTables<Role extends string>(
  { sheets }: WorkbookSnapshot,
  spec: TableSpec<Role>,
): HeadedTable<Role>[] {
  return sheets.flatMap(sheet => {
    for (let down = 0; down < Math.min(sheet.values.length, LOWEST_HEADER); down += 1) {
      const columns = columnsIn(sheet, down, spec);
      if (columns) {
        const headerRow = sheet.origin.row + down;
        return [{ sheet, headerRow, columns, rows: rowsBelow(sheet, headerRow) }];
      }
    }
    return [];
  });
}

function columnsIn<Role extends string>(
  { values, origin }: SheetSnapshot,
  down: number,
  { headers, required, anyOf, not }: TableSpec<Role>,
): Partial<Record<Role, number>> | null {
  const row = values[down] ?? [];
  // Most rows are figures: they are set aside before their texts are read.
  if (row.filter(value => typeof value === 'string').length < required.length) return null;
  const texts = row.map(value => (typeof value === 'string' ? plainWords(value) : ''));
  if (texts.filter(text => text !== '').length < required.length) return null;
  const columns: Partial<Record<Role, number>> = {};
  for (const [role, pattern] of Object.entries(headers) as [Role, RegExp][]) {
    const right = texts.findIndex(
      (text, index) => pattern.test(text) && !Object.values(columns).includes(origin.column + index),
    );
    if (right >= 0) columns[role] = origin.column + right;
  }
  const has = (role: Role) => columns[role] !== undefined;
  const isOther = not !== undefined && texts.some(text => not.test(text));
  return required.every(has) && (anyOf?.some(has) ?? true) && !isOther ? columns : null;
}

function rowsBelow(sheet: SheetSnapshot, headerRow: number): number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = headerRow + 1; row < sheet.origin.row + sheet.values.length && blanks < GAP; row += 1) {
    const values = sheet.values[row - sheet.origin.row] ?? [];
    const isBlank = values.every(value => value === null || value === '');
    blanks = isBlank ? blanks + 1 : 0;
    const labels = values.filter(value => typeof value === 'string').slice(0, 2);
    const isTotal = labels.some(label => isTotalLabel(label) || isSubtotalLabel(label));
    if (!isBlank && !isTotal) rows.push(row);
  }
  return rows;
}

/** What a row of a table holds in a column: its address and value; null when the table has no such column. */
export function fieldOf<Role extends string>(
  { sheet, columns }: HeadedTable<Role>,
  row: number,
  role: Role,
): { readonly address: string; readonly value: CellValue; readonly formula: string | null } | null {
  const column = columns[role];
  if (column === undefined) return null;
  const cell = cellIn(sheet, row, column);
  return { address: cellAddress(row, column), value: cell?.value ?? null, formula: cell?.formula ?? null };
}

/** The text of a field as a reader sees it; empty when there is none. */
export function textOf(field: { readonly value: CellValue } | null): string {
  return field?.value === null || field === null ? '' : String(field.value).trim();
}
