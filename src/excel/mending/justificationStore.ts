import { type Justification, parseJustifications } from '../../checks/justification';
import { describeExcelError, ExcelError } from '../excelError';

const KEY = 'annexe2.justifications';

/**
 * The justifications kept in the workbook; none when there are none or when what is stored is not ours.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readJustifications(): Promise<Justification[]> {
  try {
    return await Excel.run(async context => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY).load('value');
      await context.sync();
      return setting.isNullObject ? [] : parseJustifications(setting.value);
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

/**
 * Keeps justifications in the workbook, in place of those kept before.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeJustifications(justifications: readonly Justification[]): Promise<void> {
  try {
    await Excel.run(async context => {
      context.workbook.settings.add(KEY, justifications);
      await context.sync();
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
