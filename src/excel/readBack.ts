import { describeExcelError, ExcelError } from './excelError';
import { readWritten, type WrittenSheet } from './verifySheets';

/**
 * Compares written sheets with their models again, once Excel has had time to compute their functions; one sync.
 *
 * @throws ExcelError when a sheet is gone or Excel is busy.
 */
export async function readBack(sheets: readonly WrittenSheet[]): Promise<WrittenSheet[]> {
  try {
    return await Excel.run(context => readWritten(context, sheets, false));
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
