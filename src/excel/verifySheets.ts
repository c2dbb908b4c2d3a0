import { type SheetModel } from '../documents/sheetModel';
import { type Comparison, compareCells, uncompared } from './compareCells';
import { canSetUpPages, queuePageLayout } from './pageLayout';

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

interface NamedSheet extends Omit<WrittenSheet, 'comparison'> {
  /** Its pages are as they are to be, or as the user set them. */
  readonly keepsPages?: boolean;
}

async function readOrGiveUp(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
): Promise<WrittenSheet[]> {
  try {
    return await readWritten(context, sheets, false);
  } catch {
    return sheets.map(({ id, model }) => ({ id, model, comparison: uncompared(model) }));
  }
}

/** Compares sheets with their models, in one sync. */
export async function readWritten(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
  setUpPages: boolean,
): Promise<WrittenSheet[]> {
  const ranges = sheets.map(({ id, model, keepsPages }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    if (setUpPages && !keepsPages) queuePageLayout(sheet, model);
    return sheet.getRangeByIndexes(0, 0, model.rows.length, model.columns.length).load('values');
  });
  await context.sync();
  return sheets.map(({ id, model }, index) => ({
    ...{ id, model },
    comparison: compareCells(model, ranges[index]?.values ?? []),
  }));
}
