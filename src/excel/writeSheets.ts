import { type SheetModel } from '../documents/sheetModel';
import { message, render } from '../text/message';
import { type Comparison, compareCells } from './compareCells';
import { describeExcelError, ExcelError } from './excelError';
import { addSheets, freeNames, readWorkbookState, removeAddedSheets, type WorkbookState } from './newSheets';
import { canSetUpPages, queuePageLayout } from './pageLayout';
import { queueSheetModel } from './writeSheetModel';

export type WriteStep = 'reading' | 'adding' | 'writing' | 'done';

/** A sheet as written: its model under the name it got, and what reading it back gave. */
export interface WrittenSheet {
  readonly id: string;
  readonly model: SheetModel;
  readonly comparison: Comparison;
}

/**
 * Writes models on new sheets, all or none, in three syncs: look, add, write and read back.
 *
 * Existing sheets are never touched: a name already taken gets a number. On any failure the sheets added are removed.
 *
 * @param onStep told before each step.
 * @throws ExcelError saying what happened, what to do, and what is left in the workbook.
 */
export async function writeSheets(
  models: readonly SheetModel[],
  onStep: (step: WriteStep) => void = () => undefined,
): Promise<WrittenSheet[]> {
  try {
    return await Excel.run(context => writeInContext(context, models, onStep));
  } catch (error) {
    throw error instanceof ExcelError ? error : new ExcelError(describeExcelError(error), { cause: error });
  }
}

async function writeInContext(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  onStep: (step: WriteStep) => void,
): Promise<WrittenSheet[]> {
  onStep('reading');
  const before = await readWorkbookState(context);
  const names = freeNames(
    models.map(({ name }) => name),
    before.names,
  );
  const named = models.map((model, index) => ({ ...model, name: names[index] ?? model.name }));
  let ids: string[] = [];
  try {
    onStep('adding');
    ids = await addSheets(context, names);
    onStep('writing');
    const written = await fillSheets(context, named, ids);
    onStep('done');
    return written;
  } catch (error) {
    throw await afterCleanUp(context, error, before, names, ids);
  }
}

async function fillSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  ids: readonly string[],
): Promise<WrittenSheet[]> {
  const { workbook } = context;
  const setUpPages = canSetUpPages();
  const written = models.map((model, index) => {
    const id = ids[index] ?? model.name;
    const sheet = workbook.worksheets.getItem(id);
    const range = queueSheetModel(sheet, model);
    if (setUpPages) queuePageLayout(sheet, model);
    return { id, model, range };
  });
  const first = written[0];
  if (first) workbook.worksheets.getItem(first.id).activate();
  for (const { range } of written) range.load('values');
  await context.sync();
  return written.map(({ id, model, range }) => ({
    id,
    model,
    comparison: compareCells(model, range.values),
  }));
}

/** The error to report once the workbook is back as it was, or with the names of the sheets that could not go. */
async function afterCleanUp(
  context: Excel.RequestContext,
  error: unknown,
  before: WorkbookState,
  names: readonly string[],
  ids: readonly string[],
): Promise<ExcelError> {
  const problem = render(describeExcelError(error));
  try {
    await removeAddedSheets(context, before, names, ids);
    return new ExcelError(message('excel.nothingKept', { problem }), { cause: error });
  } catch {
    const sheets = names.map(name => `« ${name} »`).join(', ');
    return new ExcelError(message('excel.leftOver', { problem, sheets }), { cause: error });
  }
}
