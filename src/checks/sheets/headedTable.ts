import { cellAddress } from '../cellAddress';
import { isSubtotalLabel, isTotalLabel } from '../recognition/labels';
import { plainWords } from '../../domain/names/plainWords';
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { once } from '../once';
import { cellIn, textCells } from '../workbookCells';

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
    for (const { row, texts } of rowsOfTexts(sheet)) {
      const columns = columnsIn(texts, spec);
      if (columns) return [{ sheet, headerRow: row, columns, rows: rowsBelow(sheet, row) }];
    }
    return [];
  });
}

interface RowOfTexts {
  readonly row: number;
  readonly texts: readonly { readonly column: number; readonly words: string }[];
}

/** The rows where a header may stand, with their texts in plain words: the same for every kind of table. */
const rowsOfTexts = once((sheet: SheetSnapshot): readonly RowOfTexts[] => {
  const rows = new Map<number, { column: number; words: string }[]>();
  for (const { row, column, value } of textCells(sheet)) {
    if (row >= sheet.origin.row + LOWEST_HEADER) break;
    const words = plainWords(String(value));
    if (words === '') continue;
    const texts = rows.get(row);
    if (texts) texts.push({ column, words });
    else rows.set(row, [{ column, words }]);
  }
  return [...rows].map(([row, texts]) => ({ row, texts }));
});

function columnsIn<Role extends string>(
  texts: RowOfTexts['texts'],
  { headers, required, anyOf, not }: TableSpec<Role>,
): Partial<Record<Role, number>> | null {
  if (texts.length < required.length) return null;
  const columns: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  for (const [role, pattern] of Object.entries(headers) as [Role, RegExp][]) {
    const found = texts.find(({ column, words }) => !taken.has(column) && pattern.test(words));
    if (!found) continue;
    columns[role] = found.column;
    taken.add(found.column);
  }
  const has = (role: Role) => columns[role] !== undefined;
  const isOther = not !== undefined && texts.some(({ words }) => not.test(words));
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
