import { describeExcelError, ExcelError } from './excelError';

/**
 * Shows a sheet to the user.
 *
 * @throws ExcelError when it is gone.
 */
export async function showSheet(id: string): Promise<void> {
  try {
    await Excel.run(async context => {
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
