import { type CellPlace } from '../documents/amount/sheetCells';
import { describeExcelError, ExcelError } from './excelError';
import { watchWorksheets } from './watchWorksheets';

/** How long a selection must rest before it is looked at, in milliseconds: the arrow keys run through cells. */
const REST = 150;

/**
 * The active cell, where the user is.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readSelectedCell(): Promise<CellPlace> {
  try {
    return await Excel.run(async context => {
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

/**
 * Tells when the user has gone to another cell or another sheet and rests there (ExcelApi 1.9; elsewhere it never
 * tells).
 *
 * @returns a function that stops it.
 */
export function watchSelection(onSelect: () => void): Promise<() => Promise<void>> {
  return watchWorksheets(
    ({ onSelectionChanged, onActivated }, tell) => [onSelectionChanged.add(tell), onActivated.add(tell)],
    REST,
    onSelect,
  );
}
