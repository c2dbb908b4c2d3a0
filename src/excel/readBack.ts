import { compareCells } from './compareCells';
import { describeExcelError, ExcelError } from './excelError';
import { type WrittenSheet } from './writeSheets';

/**
 * Compares written sheets with their models again, once Excel has had time to compute their functions; one sync.
 *
 * @throws ExcelError when a sheet is gone or Excel is busy.
 */
export async function readBack(sheets: readonly WrittenSheet[]): Promise<WrittenSheet[]> {
  try {
    return await Excel.run(async context => {
      const ranges = sheets.map(({ id, model }) =>
        context.workbook.worksheets
          .getItem(id)
          .getRangeByIndexes(0, 0, model.rows.length, model.columns.length)
          .load('values'),
      );
      await context.sync();
      return sheets.map((sheet, index) => ({
        ...sheet,
        comparison: compareCells(sheet.model, ranges[index]?.values ?? []),
      }));
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
