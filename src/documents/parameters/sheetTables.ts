import { isBlank } from '../../checks/isBlank';
import { cellAddress } from '../../checks/cellAddress';
import { type CellValue } from '../../checks/snapshot';
import { textKey } from '../../domain/names/textKey';
import { type MessageKey } from '../../text/catalogue';
import { wordings } from '../../text/wordings';
import { render } from '../../text/inFrench';
import { message } from '../../text/message';
import { type CellKind, readCell, type ReadValue } from './cellReading';

/** The cells of a sheet or a range, from the one at `origin` (0-based). */
export interface CellGrid {
  readonly values: readonly (readonly CellValue[])[];
  readonly origin: { readonly row: number; readonly column: number };
}

/** A value that is refused, and the cell it stands in. */
export interface CellProblem {
  readonly cell: string;
  readonly why: string;
}

/** A line read: its values by field (empty cells left out), and the cell of each field. */
export interface ReadRow {
  readonly values: Readonly<Record<string, ReadValue>>;
  readonly cells: Readonly<Record<string, string>>;
  /** The first cell of the line. */
  readonly cell: string;
}

interface Titled {
  readonly name: string;
  readonly header: MessageKey;
  readonly isOptional?: true;
}

/** What a field of a line says as text; empty when it is blank. */
export function textIn({ values }: ReadRow, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value : value === undefined ? '' : String(value);
}

/** Whether a cell bears a title of the catalogue, in French or in English. */
export function isTitled(value: CellValue | undefined, header: MessageKey): boolean {
  if (typeof value !== 'string') return false;
  const key = textKey(value);
  return wordings(header).some(wording => textKey(wording) === key);
}

export function addressAt({ origin }: CellGrid, row: number, column: number): string {
  return cellAddress(origin.row + row, origin.column + column);
}

/** Where each field stands in a header row; columns may have been moved. A field without a column is reported, unless it is optional. */
export function columnsOf(
  grid: CellGrid,
  headerRow: number,
  fields: readonly Titled[],
): { readonly columns: ReadonlyMap<string, number>; readonly problems: readonly CellProblem[] } {
  const header = grid.values[headerRow] ?? [];
  const columns = new Map<string, number>();
  const problems: CellProblem[] = [];
  for (const { name, header: title, isOptional } of fields) {
    const column = header.findIndex(value => isTitled(value, title));
    if (column >= 0) columns.set(name, column);
    else if (!isOptional) {
      const why = render(message('parameters.missingColumn', { column: render({ key: title, values: {} }) }));
      problems.push({ cell: addressAt(grid, headerRow, 0), why });
    }
  }
  return { columns, problems };
}

/**
 * The lines below a header, to the first blank one. Each cell is read as `kindOf` says once the line's text is known;
 * what is refused goes to `problems`.
 */
export function readRows(
  grid: CellGrid,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  kindOf: (field: string, raw: (field: string) => CellValue) => CellKind,
  problems: CellProblem[],
): ReadRow[] {
  const rows: ReadRow[] = [];
  for (let row = headerRow + 1; row < grid.values.length; row += 1) {
    const line = grid.values[row] ?? [];
    if ([...columns.values()].every(column => isBlank(line[column]))) break;
    const raw = (field: string) => line[columns.get(field) ?? -1] ?? null;
    const values: Record<string, ReadValue> = {};
    const cells: Record<string, string> = {};
    for (const [field, column] of columns) {
      const cell = addressAt(grid, row, column);
      cells[field] = cell;
      const read = readCell(raw(field), kindOf(field, raw));
      if (read.kind === 'refused') problems.push({ cell, why: read.why });
      else if (read.value !== undefined) values[field] = read.value;
    }
    rows.push({ values, cells, cell: addressAt(grid, row, 0) });
  }
  return rows;
}
