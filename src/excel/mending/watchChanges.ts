/** How long the workbook must be quiet before it is read again, in milliseconds: typing goes on in bursts. */
const QUIET = 800;

/**
 * Tells when cells of the workbook changed, once the changes have paused (ExcelApi 1.9; elsewhere it never tells).
 *
 * @returns a function that stops it.
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return () => Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handler = await Excel.run(async context => {
    const result = context.workbook.worksheets.onChanged.add(() => {
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handler.context, async context => {
      handler.remove();
      await context.sync();
    });
  };
}
