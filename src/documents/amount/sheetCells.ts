import { cellAddress, type Position } from '../../checks/cellAddress';
import { type Area, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../checks/snapshot';

/** A cell of a workbook, 0-based. */
export interface CellPlace extends Position {
  readonly sheet: string;
}

export function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** What a cell holds; null beyond the used range too. */
export function valueAt({ values, origin }: SheetSnapshot, { row, column }: Position): CellValue {
  return values[row - origin.row]?.[column - origin.column] ?? null;
}

export function formulaAt({ formulas, origin }: SheetSnapshot, { row, column }: Position): string | null {
  return formulas[row - origin.row]?.[column - origin.column] ?? null;
}

/** The values of an area; of whole columns and rows, as far as the sheet is used. */
export function valuesIn(sheet: SheetSnapshot, { row, column, rowCount, columnCount }: Area): CellValue[][] {
  const last = sheet.origin.row + sheet.values.length;
  const rows = Math.max(1, Math.min(rowCount, last - row));
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) =>
      valueAt(sheet, { row: row + down, column: column + right }),
    ),
  );
}

/** « Feuille!B12 », as messages name a cell. */
export function namedPlace({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
