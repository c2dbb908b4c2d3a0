import { type Cell, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';

/** A workbook file read back whole, styles included. */
export function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  return readXlsx(bytes, { readStyles: true });
}

/** The sheet of this name. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find(candidate => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet "${name}"`);
  return sheet;
}

/** A cell by 0-based row and column, with its style and formula; undefined where the file holds none. */
export function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells?.get(`${row},${column}`);
}

/** What a cell shows: its value, or the result stored with its formula. */
export function shownIn(sheet: Sheet, row: number, column: number): unknown {
  const cell = cellOf(sheet, row, column);
  return cell?.formulaResult ?? cell?.value ?? sheet.rows[row]?.[column] ?? null;
}
