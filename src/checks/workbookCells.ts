import { positionOf } from './cellAddress';
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

/** The cells of a sheet that hold something, row by row. */
export function* filledCells(sheet: SheetSnapshot): Generator<WorkbookCell> {
  for (const [down, values] of sheet.values.entries()) {
    for (const [right, value] of values.entries()) {
      const formula = sheet.formulas[down]?.[right] ?? null;
      if (value === null && formula === null) continue;
      yield {
        row: down + sheet.origin.row,
        column: right + sheet.origin.column,
        value,
        formula,
        formulaR1C1: sheet.formulasR1C1[down]?.[right] ?? null,
        numberFormat: sheet.numberFormats[down]?.[right] ?? 'General',
      };
    }
  }
}
