import { type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { type FormulaDataModel } from '@univerjs/engine-formula';
import { type Area } from './grid';

/** The cells that formulas of a sheet fill beyond their own: Univer keeps them apart from the cells. */
export function univerArrayAreas(formulas: FormulaDataModel, workbookId: string, sheetId: string): Area[] {
  const ranges = formulas.getArrayFormulaRange()?.[workbookId]?.[sheetId];
  if (!ranges) return [];
  const areas: Area[] = [];
  new ObjectMatrix<Nullable<IRange>>(ranges).forValue((_row, _column, range) => {
    if (!range) return;
    const { startRow: row, startColumn: column, endRow, endColumn } = range;
    const [rows, columns] = [endRow - row + 1, endColumn - column + 1];
    if (rows * columns > 1) areas.push({ sheetId, row, column, rows, columns });
  });
  return areas;
}
