import { type SheetModel } from '../documents/sheetModel';
import { sheetNames } from '../documents/sheetName';
import { message, type Message, text } from '../text/message';
import { type Comparison, compareCells, uncompared } from './compareCells';
import { afterCleanUp } from './afterCleanUp';
import { describeExcelError, ExcelError } from './excelError';
import { addSheets, readWorkbookState, removeAddedSheets } from './newSheets';
import { canSetUpPages, queuePageLayout } from './pageLayout';
import { advance, stoppedOr, type WorkInHand } from './workInHand';
import { queueSheetModel } from './writeSheetModel';

/** A sheet as written: its model under the name it got, and what reading it back gave. */
export interface WrittenSheet {
  readonly id: string;
  readonly model: SheetModel;
  readonly comparison: Comparison;
}

export interface Written {
  readonly sheets: readonly WrittenSheet[];
  /** False where Excel would not set up the pages (old version, no printer): the sheets themselves are right. */
  readonly arePagesSetUp: boolean;
}

/** Look, add, write, set up the pages and read back. */
const SYNCS = 4;

/**
 * Writes models on new sheets, all or none, in four syncs: look, add, write, set up the pages and read back.
 *
 * Existing sheets are never touched: a name already taken gets a number. When a sheet cannot be added or filled, the
 * sheets added are removed. Once they are filled nothing is undone: what could not be read back counts as pending.
 *
 * @throws ExcelError saying what happened, what to do, and what is left in the workbook; AbortError when stopped.
 */
export async function writeSheets(models: readonly SheetModel[], work: WorkInHand = {}): Promise<Written> {
  try {
    return await Excel.run(context => writeInContext(context, models, work));
  } catch (error) {
    if (error instanceof ExcelError || work.signal?.aborted) throw error;
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

async function writeInContext(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  work: WorkInHand,
): Promise<Written> {
  advance(work, 0, SYNCS);
  const before = await readWorkbookState(context);
  const names = sheetNames(
    models.map(({ name }) => name),
    before.names,
  );
  const named = models.map((model, index) => ({ ...model, name: names[index] ?? model.name }));
  let ids: string[] = [];
  try {
    advance(work, 1, SYNCS);
    ids = await addSheets(context, names);
    advance(work, 2, SYNCS);
    await fillSheets(context, named, ids);
    advance(work, 3, SYNCS);
  } catch (error) {
    const told = await afterCleanUp(error, {
      cleanUp: () => removeAddedSheets(context, before, names, ids),
      left: problem => leftSheets(problem, names, ids),
    });
    throw stoppedOr(told, error, work.signal);
  }
  // Nothing is taken back from here on.
  return verifySheets(
    context,
    named.map((model, index) => ({ id: ids[index] ?? model.name, model })),
  );
}

async function fillSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  ids: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  models.forEach((model, index) => queueSheetModel(worksheets.getItem(ids[index] ?? model.name), model));
  if (ids[0] !== undefined) worksheets.getItem(ids[0]).activate();
  await context.sync();
}

/** Page set-up and reading back together; without the page set-up when Excel refuses it; at worst, unverified. */
export async function verifySheets(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
): Promise<Written> {
  const setUpPages = canSetUpPages();
  try {
    return { sheets: await readWritten(context, sheets, setUpPages), arePagesSetUp: setUpPages };
  } catch {
    return { sheets: await readOrGiveUp(context, sheets), arePagesSetUp: false };
  }
}

export type NamedSheet = Omit<WrittenSheet, 'comparison'>;

async function readOrGiveUp(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
): Promise<WrittenSheet[]> {
  try {
    return await readWritten(context, sheets, false);
  } catch {
    return sheets.map(sheet => ({ ...sheet, comparison: uncompared(sheet.model) }));
  }
}

/** Compares sheets with their models, in one sync. */
export async function readWritten(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
  setUpPages: boolean,
): Promise<WrittenSheet[]> {
  const ranges = sheets.map(({ id, model }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    if (setUpPages) queuePageLayout(sheet, model);
    return sheet.getRangeByIndexes(0, 0, model.rows.length, model.columns.length).load('values');
  });
  await context.sync();
  return sheets.map((sheet, index) => ({
    ...sheet,
    comparison: compareCells(sheet.model, ranges[index]?.values ?? []),
  }));
}

/** What to tell of sheets that were added and could not be removed. */
export function leftSheets(problem: string, names: readonly string[], ids: readonly string[]): Message {
  const sheets = quotedNames(names);
  // With the ids lost it is not even known whether anything was added.
  return ids.length > 0
    ? message('excel.leftOver', { problem, sheets })
    : message('excel.perhapsLeft', { problem, sheets });
}

export function quotedNames(names: readonly string[]): string {
  return names.map(name => text('excel.quoted', { name })).join(', ');
}
