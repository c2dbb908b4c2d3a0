import { describeExcelError, ExcelError } from '../excelError';

/**
 * Shows a cell to the user and selects it; a hidden sheet is left hidden and said to be.
 *
 * @throws ExcelError when the sheet is gone or hidden.
 */
export async function showCell(sheet: string, cell: string): Promise<void> {
  try {
    await Excel.run(async context => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
