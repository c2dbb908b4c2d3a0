import { describeExcelError, ExcelError } from './excelError';

/**
 * What the workbook keeps for the add-in under these names, in their order; undefined for what it does not.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readSettings(keys: readonly string[]): Promise<unknown[]> {
  return guarded(async context => {
    const settings = keys.map(key => context.workbook.settings.getItemOrNullObject(key).load('value'));
    await context.sync();
    return settings.map(setting => (setting.isNullObject ? undefined : (setting.value as unknown)));
  });
}

/**
 * Keeps values in the workbook under their names: all of them, or none.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function writeSettings(changed: Readonly<Record<string, unknown>>): Promise<void> {
  await guarded(async context => {
    for (const [key, value] of Object.entries(changed)) context.workbook.settings.add(key, value);
    await context.sync();
  });
}

async function guarded<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
