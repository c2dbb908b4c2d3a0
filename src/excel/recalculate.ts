import { describeExcelError, ExcelError } from './excelError';

/**
 * Recalculates every formula of the workbook. Excel does not compute custom functions again when a workbook is
 * opened, so a workbook from a colleague may show #NAME? or old amounts until this is done.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function recalculate(): Promise<void> {
  try {
    await Excel.run(async context => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
