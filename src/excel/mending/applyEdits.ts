import { type Edit } from '../../checks/finding';
import { Decimal } from '../../domain/money/decimal';
import { cellInput } from '../cellInput';
import { describeExcelError, ExcelError } from '../excelError';
import { columnAt, type PreviousCells, putBack, queuePrevious, readPrevious, rowAt } from './previousState';

/**
 * Applies edits, all or none: look at protection and contents in one sync, write in another.
 *
 * @returns what the cells held, for `restoreCells`.
 * @throws ExcelError when a sheet is protected or gone; what was already written is put back.
 */
export async function applyEdits(edits: readonly Edit[]): Promise<PreviousCells> {
  return guarded(async context => {
    const previous = await readPrevious(context, edits);
    try {
      for (const edit of edits) queueEdit(context, edit);
      await context.sync();
    } catch (error) {
      await putBack(context, previous);
      throw error;
    }
    return previous;
  });
}

/**
 * Puts back what cells held, and what was hidden or merged.
 *
 * @throws ExcelError when a sheet is protected or gone.
 */
export async function restoreCells(previous: PreviousCells): Promise<void> {
  await guarded(async context => {
    queuePrevious(context, previous);
    await context.sync();
  });
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
