import { type Edit } from '../../checks/finding';
import { message } from '../../text/message';
import { cellInput } from '../cellInput';
import { describeExcelError, ExcelError } from '../excelError';
import { Decimal } from '../../domain/money/decimal';

/** What the touched cells held before, to put it back. */
export interface PreviousCells {
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly formula: string | number | boolean;
    readonly numberFormat: string;
  }[];
}

type CellEdit = Extract<Edit, { cell: string }>;

const isCellEdit = (edit: Edit): edit is CellEdit => 'cell' in edit;

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
      queuePrevious(context, previous);
      await context.sync();
      throw error;
    }
    return previous;
  });
}

/**
 * Puts back what cells held.
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

async function readPrevious(context: Excel.RequestContext, edits: readonly Edit[]): Promise<PreviousCells> {
  const { worksheets } = context.workbook;
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = names.map(name => worksheets.getItem(name).load('name,protection/protected'));
  const cells = edits.filter(isCellEdit).map(({ sheet, cell }) => ({
    sheet,
    cell,
    range: worksheets.getItem(sheet).getRange(cell).load('formulas,numberFormat'),
  }));
  await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) throw new ExcelError(message('excel.sheetProtected', { sheet: locked.name }));
  return {
    cells: cells.map(({ sheet, cell, range }) => ({
      sheet,
      cell,
      formula: range.formulas[0]?.[0] as string | number | boolean,
      numberFormat: String(range.numberFormat[0]?.[0] ?? 'General'),
    })),
  };
}

function queuePrevious(context: Excel.RequestContext, { cells }: PreviousCells): void {
  for (const { sheet, cell, formula, numberFormat } of cells) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.numberFormat = [[numberFormat]];
    const isText = typeof formula === 'string' && !formula.startsWith('=');
    range.formulas = [[isText ? cellInput({ kind: 'text', text: formula }) : formula]];
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
      for (const row of edit.rows) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().rowHidden = false;
      break;
    case 'showColumns':
      for (const column of edit.columns)
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = false;
      break;
    case 'showSheet':
      sheet.visibility = 'Visible';
      break;
    case 'unmerge':
      sheet.getRange(edit.area).unmerge();
      break;
  }
}
