import { message } from '../text/message';
import { ExcelError } from './excelError';

/** The worksheets of a workbook before anything is added. */
export interface WorkbookState {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly activeId: string;
}

/**
 * Reads what adding sheets depends on, in one sync.
 *
 * @throws ExcelError when the workbook's structure is protected: we never unprotect for the user.
 */
export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  protection.load('protected');
  active.load('id');
  await context.sync();
  if (protection.protected) throw new ExcelError(message('excel.workbookProtected'));
  return {
    ids: worksheets.items.map(({ id }) => id),
    names: worksheets.items.map(({ name }) => name),
    activeId: active.id,
  };
}

/** Adds empty sheets in one sync and gives their ids. */
export async function addSheets(context: Excel.RequestContext, names: readonly string[]): Promise<string[]> {
  const sheets = names.map(name => context.workbook.worksheets.add(name));
  for (const sheet of sheets) sheet.load('id');
  await context.sync();
  return sheets.map(({ id }) => id);
}

/**
 * Removes what a failed run added, and shows again the sheet that was shown.
 *
 * With the ids lost (the very creation failed half-way) only sheets that are new since `before`, bear a name of
 * this run and are empty are removed: nothing of anybody else's can be lost.
 */
export async function removeAddedSheets(
  context: Excel.RequestContext,
  before: WorkbookState,
  names: readonly string[],
  knownIds: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const added = worksheets.items
    .filter(({ id, name }) =>
      knownIds.length > 0 ? knownIds.includes(id) : !before.ids.includes(id) && names.includes(name),
    )
    .map(sheet => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of added) used.load('address');
  await context.sync();
  for (const { sheet, used } of added) if (knownIds.length > 0 || used.isNullObject) sheet.delete();
  if (worksheets.items.some(({ id }) => id === before.activeId))
    worksheets.getItem(before.activeId).activate();
  await context.sync();
}
