/**
 * Tells, once they have paused, that events of the worksheets occurred (ExcelApi 1.9; elsewhere it never tells).
 *
 * @param listen adds a handler to the events wanted.
 * @param pause how long nothing must occur before it tells, in milliseconds: events come in bursts.
 * @returns a function that stops it.
 */
export async function watchWorksheets(
  listen: (
    worksheets: Excel.WorksheetCollection,
    tell: () => Promise<void>,
  ) => readonly OfficeExtension.EventHandlerResult<never>[],
  pause: number,
  onPause: () => void,
): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return () => Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(onPause, pause);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async context => {
    const results = listen(context.workbook.worksheets, tell);
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
