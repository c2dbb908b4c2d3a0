import { type Edit } from '../../checks/finding';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { cellAt } from '../../checks/workbookCells';
import { Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { afterCleanUp } from '../afterCleanUp';
import { cellInput } from '../cellInput';
import { describeExcelError, ExcelError } from '../excelError';
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
 * @throws ExcelError when a sheet is protected or gone, or a cell changed; what was already written is put back.
 */
export async function applyEdits(edits: readonly Edit[], checked?: WorkbookSnapshot): Promise<AppliedEdits> {
  return guarded(async context => {
    const batches = editBatches(edits);
    const before: PreviousCells[] = [];
    for (const batch of batches) before.push(await readPrevious(context, batch));
    if (checked) for (const one of before) refuseChanged(one, checked);
    return { edits, previous: joined(before), written: await writeBatches(context, batches, before) };
  });
}

/** Writes lot after lot; when one fails, it and those before it are put back. */
async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Edit[])[],
  before: readonly PreviousCells[],
): Promise<ContentOfCell[]> {
  const written: ContentOfCell[] = [];
  let begun = 0;
  try {
    for (const batch of batches) {
      begun += 1;
      written.push(...(await writeBatch(context, batch)));
    }
    return written;
  } catch (error) {
    const touched = joined(before.slice(0, begun));
    throw await afterCleanUp(error, {
      cleanUp: () =>
        onEachSheet(context, sheetsOf(touched), sheet => putBack(context, ofSheet(touched, sheet))),
      left: problem => message('excel.halfMended', { problem }),
    });
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
 *   back is corrected again.
 */
export async function restoreCells({ edits, previous, written }: AppliedEdits): Promise<void> {
  await guarded(async context => {
    const parts: PreviousCells[] = [];
    for (const batch of editBatches(edits)) parts.push(await readPrevious(context, batch));
    const mended = joined(parts);
    const changed = unlike(mended.cells, written);
    if (changed) throw new ExcelError(message('excel.changedSinceMended', changed));
    try {
      await putBack(context, previous);
    } catch (error) {
      throw await afterCleanUp(error, {
        cleanUp: () => mendAgain(context, edits, mended),
        left: problem => message('excel.halfRestored', { problem }),
      });
    }
  });
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

async function guarded<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw error instanceof ExcelError ? error : new ExcelError(describeExcelError(error), { cause: error });
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
