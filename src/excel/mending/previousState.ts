import { type Edit } from '../../checks/finding';
import { message } from '../../text/message';
import { standingInput } from '../cellInput';
import { ExcelError } from '../excelError';
import { advance, type WorkInHand } from '../workInHand';
import { cellBatches } from './editBatches';

/** What a cell holds: its formula, else its constant; nothing is the empty text. */
export interface ContentOfCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string | number | boolean;
}

interface PreviousCell extends ContentOfCell {
  /** What it shows, which tells a text beginning with « = » from a formula. */
  readonly value: unknown;
  readonly numberFormat: string;
}

/** What was hidden or merged. */
type PreviousLook =
  | { readonly kind: 'row' | 'column'; readonly sheet: string; readonly index: number }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly visibility: 'Hidden' | 'VeryHidden' }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: string };

/** What the touched cells and lines were before, to put it back. */
export interface PreviousCells {
  readonly cells: readonly PreviousCell[];
  readonly looks: readonly PreviousLook[];
}

/** A look to come: its answer is known after the sync. */
type Asked = () => PreviousLook[];

/**
 * Reads, in one sync, what edits are about to change.
 *
 * @throws ExcelError when a sheet is protected.
 */
export async function readPrevious(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<PreviousCells> {
  const { worksheets } = context.workbook;
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = names.map(name => worksheets.getItem(name).load('name,visibility,protection/protected'));
  const cells = edits.flatMap(edit =>
    'cell' in edit
      ? [
          {
            sheet: edit.sheet,
            cell: edit.cell,
            range: worksheets.getItem(edit.sheet).getRange(edit.cell).load('formulas,values,numberFormat'),
          },
        ]
      : [],
  );
  const asked = edits.map(edit => askLook(worksheets.getItem(edit.sheet), edit));
  await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) throw new ExcelError(message('excel.sheetProtected', { sheet: locked.name }));
  return {
    cells: cells.map(({ sheet, cell, range }) => ({
      sheet,
      cell,
      formula: contentOf(range),
      value: range.values[0]?.[0] as unknown,
      numberFormat: String(range.numberFormat[0]?.[0] ?? 'General'),
    })),
    looks: asked.flatMap(answer => answer()),
  };
}

/** Queues the reading of what the cells of edits hold; the answer is known after the sync. */
export function cellsOf(
  context: Excel.RequestContext,
  edits: readonly (Edit | ContentOfCell)[],
): () => ContentOfCell[] {
  const asked = edits.flatMap(edit =>
    'cell' in edit
      ? [
          {
            sheet: edit.sheet,
            cell: edit.cell,
            range: context.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).load('formulas'),
          },
        ]
      : [],
  );
  return () => asked.map(({ sheet, cell, range }) => ({ sheet, cell, formula: contentOf(range) }));
}

function contentOf({ formulas }: Excel.Range): ContentOfCell['formula'] {
  return formulas[0]?.[0] as ContentOfCell['formula'];
}

/** The first place of two lists in the same order where cells hold something else. */
export function unlike(
  cells: readonly ContentOfCell[],
  others: readonly ContentOfCell[],
): { readonly sheet: string; readonly cell: string } | null {
  const found = cells.find(({ formula }, index) => formula !== others[index]?.formula);
  return found ? { sheet: found.sheet, cell: found.cell } : null;
}

function askLook(worksheet: Excel.Worksheet, edit: Edit): Asked {
  const { sheet } = edit;
  switch (edit.kind) {
    case 'showRows': {
      const rows = edit.rows.map(index => ({ index, range: rowAt(worksheet, index).load('rowHidden') }));
      return () =>
        rows.flatMap(({ index, range }) => (range.rowHidden ? [{ kind: 'row', sheet, index }] : []));
    }
    case 'showColumns': {
      const columns = edit.columns.map(index => ({
        index,
        range: columnAt(worksheet, index).load('columnHidden'),
      }));
      return () =>
        columns.flatMap(({ index, range }) => (range.columnHidden ? [{ kind: 'column', sheet, index }] : []));
    }
    case 'showSheet':
      worksheet.load('visibility');
      return () =>
        worksheet.visibility === 'Visible'
          ? []
          : [{ kind: 'sheet', sheet, visibility: worksheet.visibility }];
    case 'unmerge':
      // A finding names the very area that was merged when it was read.
      return () => [{ kind: 'merge', sheet, area: edit.area }];
    case 'text':
    case 'number':
    case 'formula':
      return () => [];
  }
}

/** Queues the putting back of what was read. The caller syncs. */
function queuePrevious(context: Excel.RequestContext, { cells, looks }: PreviousCells): void {
  const { worksheets } = context.workbook;
  for (const { sheet, cell, formula, value, numberFormat } of cells) {
    const range = worksheets.getItem(sheet).getRange(cell);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[standingInput(formula, value)]];
  }
  for (const look of looks) queueLook(worksheets.getItem(look.sheet), look);
}

/**
 * Puts back what was read, in as few syncs as the size of messages allows. A lot that Excel refuses does not keep the
 * others from being put back.
 *
 * @throws what Excel answered to the first lot that it refused, once every lot was tried; AbortError when stopped.
 */
export async function putBack(
  context: Excel.RequestContext,
  previous: PreviousCells,
  work: WorkInHand = {},
): Promise<void> {
  const refused: unknown[] = [];
  const lots = lotsOf(previous);
  for (const [index, lot] of lots.entries()) {
    advance(work, lots.length + index, 2 * lots.length);
    await putBackLot(context, lot).catch((error: unknown) => refused.push(error));
  }
  if (refused.length > 0) throw refused[0];
}

/** Cells and looks together: what goes in one exchange is refused or accepted for each sheet as a whole. */
function lotsOf({ cells, looks }: PreviousCells): PreviousCells[] {
  const pieces = [
    ...cells.map(cell => ({ formula: cell.formula, cells: [cell], looks: [] })),
    ...looks.map(look => ({ formula: undefined, cells: [], looks: [look] })),
  ];
  return cellBatches<(typeof pieces)[number]>(pieces).map(lot => ({
    cells: lot.flatMap(piece => piece.cells),
    looks: lot.flatMap(piece => piece.looks),
  }));
}

/**
 * Does some work on each of these sheets that is still there: one that Excel refuses does not keep the others from it.
 *
 * @throws what Excel answered first, once every sheet was tried.
 */
export async function onEachSheet(
  context: Excel.RequestContext,
  sheets: readonly string[],
  work: (sheet: string) => Promise<void>,
): Promise<void> {
  const gone = await goneSheets(context, sheets);
  const refused: unknown[] = [];
  for (const sheet of new Set(sheets)) {
    if (!gone.has(sheet)) await work(sheet).catch((error: unknown) => refused.push(error));
  }
  if (refused.length > 0) throw refused[0];
}

/** What was read of one sheet. */
export function ofSheet({ cells, looks }: PreviousCells, name: string): PreviousCells {
  return {
    cells: cells.filter(({ sheet }) => sheet === name),
    looks: looks.filter(({ sheet }) => sheet === name),
  };
}

/** Which of these sheets are not there any more, in a sync. */
async function goneSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlySet<string>> {
  const names = [...new Set(sheets)];
  const found = names.map(name => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  return new Set(names.filter((_, index) => found[index]?.isNullObject));
}

async function putBackLot(context: Excel.RequestContext, lot: PreviousCells): Promise<void> {
  queuePrevious(context, lot);
  await context.sync();
}

function queueLook(worksheet: Excel.Worksheet, look: PreviousLook): void {
  switch (look.kind) {
    case 'row':
      rowAt(worksheet, look.index).rowHidden = true;
      break;
    case 'column':
      columnAt(worksheet, look.index).columnHidden = true;
      break;
    case 'sheet':
      worksheet.visibility = look.visibility;
      break;
    case 'merge':
      worksheet.getRange(look.area).merge(false);
      break;
  }
}

/** A whole row, by its 0-based index. */
export function rowAt(worksheet: Excel.Worksheet, row: number): Excel.Range {
  return worksheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
}

/** A whole column, by its 0-based index. */
export function columnAt(worksheet: Excel.Worksheet, column: number): Excel.Range {
  return worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
}
