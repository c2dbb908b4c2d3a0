import { positionOf } from './cellAddress';
import { once } from './once';
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** A cell wherever it is: 0-based row and column of its sheet. */
export interface WorkbookCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly formulaR1C1: string | null;
  readonly numberFormat: string;
}

/** The sheet of that name; Excel does not tell upper from lower case. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return (
    sheets.find(sheet => sheet.name === name) ??
    sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase())
  );
}

/** What a sheet holds at a place; null outside of what was read, where every cell is empty. */
export function cellIn(sheet: SheetSnapshot, row: number, column: number): WorkbookCell | null {
  const [down, right] = [row - sheet.origin.row, column - sheet.origin.column];
  const value = sheet.values[down]?.[right];
  if (value === undefined) return null;
  return {
    row,
    column,
    value,
    formula: sheet.formulas[down]?.[right] ?? null,
    formulaR1C1: sheet.formulasR1C1[down]?.[right] ?? null,
    numberFormat: sheet.numberFormats[down]?.[right] ?? 'General',
  };
}

/** What a workbook holds at an A1 address of a sheet. */
export function cellAt(snapshot: WorkbookSnapshot, sheet: string, address: string): WorkbookCell | null {
  const found = sheetNamed(snapshot, sheet);
  const position = positionOf(address);
  return found && position ? cellIn(found, position.row, position.column) : null;
}

/** Whether a number format shows days. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
}

/** The cells of one row of a sheet that hold something, left to right. */
export function cellsOfRow(sheet: SheetSnapshot, row: number): WorkbookCell[] {
  const values = sheet.values[row - sheet.origin.row] ?? [];
  return values.flatMap((_, right) => {
    const cell = cellIn(sheet, row, right + sheet.origin.column);
    return cell && (cell.value !== null || cell.formula !== null) ? [cell] : [];
  });
}

/** The cells of a sheet that show a text (an error is one), row by row; found once for all the checks. */
export const textCells = once((sheet: SheetSnapshot): readonly WorkbookCell[] =>
  cellsWhose(sheet, sheet.values, value => typeof value === 'string'),
);

/** The cells of a sheet that hold a formula, row by row; found once for all the checks. */
export const formulaCells = once((sheet: SheetSnapshot): readonly WorkbookCell[] =>
  cellsWhose(sheet, sheet.formulas, formula => formula !== null),
);

/** Most cells of a large workbook are plain figures, which no check asks for one by one. */
function cellsWhose<Content>(
  sheet: SheetSnapshot,
  contents: readonly (readonly Content[])[],
  isWanted: (content: Content) => boolean,
): readonly WorkbookCell[] {
  const cells: WorkbookCell[] = [];
  contents.forEach((row, down) => {
    for (let right = 0; right < row.length; right += 1) {
      if (!isWanted(row[right] as Content)) continue;
      const cell = cellIn(sheet, down + sheet.origin.row, right + sheet.origin.column);
      if (cell) cells.push(cell);
    }
  });
  return cells;
}
