/** How long the workbook must be quiet before it is read again, in milliseconds: typing goes on in bursts. */
const QUIET = 800;

/**
 * Tells when cells of the workbook changed, or sheets were added or deleted, once the changes have paused (ExcelApi 1.9;
 * elsewhere it never tells).
 *
 * @returns a function that stops it.
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return () => Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const results = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return results;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async context => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
