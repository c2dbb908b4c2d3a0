import { describeExcelError, ExcelError } from './excelError';

/**
 * What the workbook keeps for the add-in under these names, in their order; undefined for what it does not.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function readSettings(keys: readonly string[]): Promise<unknown[]> {
  try {
    return await guarded(context => settingsOf(context, keys));
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    // office.js walks each value down and runs out of stack in one that is nested by thousands: never one of ours.
    const values: unknown[] = [];
    for (const key of keys) values.push(keys.length > 1 ? (await readSettings([key]))[0] : undefined);
    return values;
  }
}

async function settingsOf(context: Excel.RequestContext, keys: readonly string[]): Promise<unknown[]> {
  const settings = keys.map(key => context.workbook.settings.getItemOrNullObject(key).load('value'));
  await context.sync();
  return settings.map(setting => (setting.isNullObject ? undefined : (setting.value as unknown)));
}

/** Out of stack: a RangeError, which Firefox calls InternalError; by its name, as it may come from another frame. */
function isTooDeep(error: unknown): boolean {
  const { cause } = error as Error;
  return (
    cause instanceof Object && 'name' in cause && /^(RangeError|InternalError)$/.test(String(cause.name))
  );
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
