import { type Edit } from '../../checks/finding';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { cellAt } from '../../checks/workbookCells';
import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { afterCleanUp } from '../afterCleanUp';
import { cellInput } from '../cellInput';
import { describeExcelError, ExcelError } from '../excelError';
import { advance, stoppedOr, type WorkInHand } from '../workInHand';
import { editBatches } from './editBatches';
import {
  cellsOf,
  columnAt,
  type ContentOfCell,
  ofSheet,
  onEachSheet,
  type PreviousCells,
  putBack,
  readPrevious,
  rowAt,
  unlike,
} from './previousState';

/** What a correction did: its edits, what was there before it, and what it wrote. */
export interface AppliedEdits {
  readonly edits: readonly Edit[];
  readonly previous: PreviousCells;
  readonly written: readonly ContentOfCell[];
}

/**
 * Applies edits, all or none: looks at protection and contents, then writes, each in as few syncs as the size of messages
 * allows.
 *
 * @param checked the workbook as it was checked: a cell that changed since is not written over.
 * @returns what is needed to take it back.
 * @throws ExcelError when a sheet is protected or gone, or a cell changed; AbortError when stopped. What was already
 *   written is put back.
 */
export async function applyEdits(
  edits: readonly Edit[],
  checked?: WorkbookSnapshot,
  work: WorkInHand = {},
): Promise<AppliedEdits> {
  return guarded(async context => {
    const batches = editBatches(edits);
    const before = await readBatches(context, batches, work);
    if (checked) for (const one of before) refuseChanged(one, checked);
    return { edits, previous: joined(before), written: await writeBatches(context, batches, before, work) };
  }, work);
}

/** Reading lots is the first half of the work. */
async function readBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Edit[])[],
  work: WorkInHand,
): Promise<PreviousCells[]> {
  const before: PreviousCells[] = [];
  for (const batch of batches) {
    advance(work, before.length, 2 * batches.length);
    before.push(await readPrevious(context, batch));
  }
  return before;
}

/** Writes lot after lot; when one fails, it and those before it are put back. */
async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Edit[])[],
  before: readonly PreviousCells[],
  work: WorkInHand,
): Promise<ContentOfCell[]> {
  const written: ContentOfCell[] = [];
  let begun = 0;
  try {
    for (const batch of batches) {
      advance(work, batches.length + begun, 2 * batches.length);
      begun += 1;
      written.push(...(await writeBatch(context, batch)));
    }
    return written;
  } catch (error) {
    const touched = joined(before.slice(0, begun));
    const told = await afterCleanUp(error, {
      cleanUp: () =>
        onEachSheet(context, sheetsOf(touched), sheet => putBack(context, ofSheet(touched, sheet))),
      left: problem => message('excel.halfMended', { problem }),
    });
    throw stoppedOr(told, error, work.signal);
  }
}

async function writeBatch(context: Excel.RequestContext, batch: readonly Edit[]): Promise<ContentOfCell[]> {
  for (const edit of batch) queueEdit(context, edit);
  const held = cellsOf(context, batch);
  await context.sync();
  return held();
}

function joined(parts: readonly PreviousCells[]): PreviousCells {
  return { cells: parts.flatMap(({ cells }) => cells), looks: parts.flatMap(({ looks }) => looks) };
}

/**
 * Puts back what cells held, and what was hidden or merged: all or none.
 *
 * @throws ExcelError when a sheet is protected or gone, or when one of the cells was changed since; what was already put
 *   back is corrected again. AbortError when stopped: all is then as corrected.
 */
export async function restoreCells(
  { edits, previous, written }: AppliedEdits,
  work: WorkInHand = {},
): Promise<void> {
  await guarded(async context => {
    const mended = joined(await readBatches(context, editBatches(edits), work));
    const changed = unlike(mended.cells, written);
    if (changed) throw new ExcelError(message('excel.changedSinceMended', changed));
    try {
      await putBack(context, previous, work);
    } catch (error) {
      const told = await afterCleanUp(error, {
        cleanUp: () => mendAgain(context, edits, mended),
        left: problem => message('excel.halfRestored', { problem }),
      });
      throw stoppedOr(told, error, work.signal);
    }
  }, work);
}

/** Makes cells, hidden lines and merges as the correction had made them. */
async function mendAgain(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { cells }: PreviousCells,
): Promise<void> {
  const sheets = edits.map(({ sheet }) => sheet);
  await onEachSheet(context, sheets, async sheet => {
    await putBack(context, ofSheet({ cells, looks: [] }, sheet));
    const looks = edits.filter(edit => edit.sheet === sheet && !('cell' in edit));
    for (const batch of editBatches(looks)) await writeBatch(context, batch);
  });
}

function sheetsOf({ cells, looks }: PreviousCells): string[] {
  return [...cells, ...looks].map(({ sheet }) => sheet);
}

function refuseChanged({ cells }: PreviousCells, checked: WorkbookSnapshot): void {
  const seen = cells.map(({ sheet, cell }) => {
    const held = cellAt(checked, sheet, cell);
    return { sheet, cell, formula: held?.formula ?? held?.value ?? '' };
  });
  const changed = unlike(cells, seen);
  if (changed) throw new ExcelError(message('excel.changedSinceChecked', changed));
}

async function guarded<Result>(
  act: (context: Excel.RequestContext) => Promise<Result>,
  { signal }: WorkInHand,
): Promise<Result> {
  try {
    return await Excel.run(act);
  } catch (error) {
    if (error instanceof ExcelError || signal?.aborted) throw error;
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

function queueEdit(context: Excel.RequestContext, edit: Edit): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case 'text':
      sheet.getRange(edit.cell).formulas = [[cellInput({ kind: 'text', text: edit.text })]];
      break;
    case 'number': {
      const range = sheet.getRange(edit.cell);
      if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
      range.values = [[new Decimal(edit.value).toNumber()]];
      break;
    }
    case 'formula':
      sheet.getRange(edit.cell).formulas = [[edit.formula]];
      break;
    case 'showRows':
      for (const row of edit.rows) rowAt(sheet, row).rowHidden = false;
      break;
    case 'showColumns':
      for (const column of edit.columns) columnAt(sheet, column).columnHidden = false;
      break;
    case 'showSheet':
      sheet.visibility = 'Visible';
      break;
    case 'unmerge':
      sheet.getRange(edit.area).unmerge();
      break;
  }
}
