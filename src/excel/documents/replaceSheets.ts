import { type CellValue } from '../../checks/snapshot';
import { blankCell } from '../../documents/cells';
import { cellStyles } from '../../documents/cellStyles';
import { cellChanges, isSameContent } from '../../documents/ownSheets/cellChanges';
import { layoutOf } from '../../documents/ownSheets/layout';
import { type SheetModel } from '../../documents/sheetModel';
import { cellInput, standingInput } from '../cellInput';
import { onlyFormula } from '../reading/onlyFormula';
import { readMerges } from '../reading/readMerges';
import { chartNames } from '../queueCharts';
import { queueMerges, queueSheetModel } from '../writeSheetModel';
import { entriesIn, type OwnSheet } from './ownSheets';

/** A sheet of ours, and what it is to hold from now on. */
export interface Replacement {
  readonly sheet: OwnSheet;
  readonly model: SheetModel;
}

/** What the cells of a sheet were, to put them back. */
export interface PreviousSheet {
  readonly replacement: Replacement;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The charts on the sheet: ours are known by their names. */
  readonly charts: readonly string[];
  readonly merges: readonly { row: number; column: number; rowCount: number; columnCount: number }[];
}

/** Excel's own height of a line of the default font, in points. */
const LINE_POINTS = 15;

/** The cells that a replacement touches, from the first one on: those of the model, and all that hold something. */
function sizeOf({ sheet: { found }, model }: Replacement): readonly [rows: number, columns: number] {
  return [
    Math.max(model.rows.length, found.length),
    Math.max(model.columns.length, ...found.map(row => row.length)),
  ];
}

function rangeOf(context: Excel.RequestContext, replacement: Replacement): Excel.Range {
  const [rows, columns] = sizeOf(replacement);
  return context.workbook.worksheets.getItem(replacement.sheet.id).getRangeByIndexes(0, 0, rows, columns);
}

/** About how many bytes one exchange takes to write or read these cells. */
export function bytesOfReplacement(replacement: Replacement): number {
  const [rows, columns] = sizeOf(replacement);
  return rows * columns * BYTES_PER_CELL;
}

const BYTES_PER_CELL = 120;

/** Reads, in a sync or two, what replacements are about to change. */
export async function readPreviousSheets(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
): Promise<PreviousSheet[]> {
  const ranges = replacements.map(replacement =>
    rangeOf(context, replacement).load('formulas,values,numberFormat'),
  );
  const charts = replacements.map(({ sheet }) => {
    const own = context.workbook.worksheets.getItem(sheet.id).charts;
    own.load('items/name');
    return own;
  });
  await context.sync();
  const blocks = replacements.map(replacement => {
    const [rowCount, columnCount] = sizeOf(replacement);
    return { sheetId: replacement.sheet.id, row: 0, column: 0, rowCount, columnCount };
  });
  const knowsMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const merges = knowsMerges ? await readMerges(context, blocks) : [];
  return replacements.map((replacement, index) => ({
    replacement,
    formulas: ranges[index]!.formulas as PreviousSheet['formulas'],
    values: ranges[index]!.values as PreviousSheet['values'],
    numberFormats: ranges[index]!.numberFormat as PreviousSheet['numberFormats'],
    charts: charts[index]!.items.map(({ name }) => name),
    merges: merges.filter(({ sheetId }) => sheetId === replacement.sheet.id),
  }));
}

/** Whether a sheet still holds what was read of it when its changes were shown. */
export function isUntouched({ replacement, formulas, values }: PreviousSheet): boolean {
  const held = entriesIn({
    values: values as CellValue[][],
    formulas: formulas.map((row, at) =>
      row.map((formula, column) => onlyFormula(formula, values[at]![column])),
    ),
  });
  return isSameContent(held, replacement.sheet.found);
}

/**
 * Queues the new contents of a sheet, looks untouched but for number formats and merged cells: all of it can be put back,
 * and none of it waits for looks that Excel may refuse.
 */
export function queueContents(context: Excel.RequestContext, replacement: Replacement): void {
  const range = rangeOf(context, replacement);
  const [rows, columns] = sizeOf(replacement);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => replacement.model.rows[row]?.[column] ?? blankCell),
  );
  range.unmerge();
  range.numberFormat = cells.map(line => line.map(({ style }) => cellStyles[style].numberFormat));
  range.formulas = cells.map(line => line.map(({ content }) => cellInput(content)));
  queueMerges(context.workbook.worksheets.getItem(replacement.sheet.id), replacement.model);
}

/** Queues the putting back of what a sheet held. */
export function queuePreviousContents(context: Excel.RequestContext, previous: PreviousSheet): void {
  const { replacement, formulas, values, numberFormats, merges } = previous;
  const range = rangeOf(context, replacement);
  range.unmerge();
  range.numberFormat = numberFormats.map(row => [...row]);
  range.formulas = formulas.map((row, index) =>
    row.map((formula, column) => standingInput(formula, values[index]![column])),
  );
  const sheet = context.workbook.worksheets.getItem(replacement.sheet.id);
  for (const { row, column, rowCount, columnCount } of merges)
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).merge(false);
}

/**
 * Whether a sheet is to look as we made it look, with every row and column where we put it: what the user coloured,
 * widened or hid since then stays, charts included.
 */
export function keepsLooks({ sheet, model }: Replacement): boolean {
  return (
    sheet.layout === layoutOf(model) &&
    sheet.written !== null &&
    cellChanges('', sheet.written, sheet.found).every(({ line }) => line === undefined)
  );
}

/**
 * Queues the looks of a sheet whose contents are written: nothing of its former looks stays in the cells touched; the
 * charts that we had drawn go, also those that are no longer planned, and the planned ones are drawn; the user's stay.
 */
export function queueLooks(
  context: Excel.RequestContext,
  { replacement, charts }: Pick<PreviousSheet, 'replacement' | 'charts'>,
): void {
  const { sheet, model } = replacement;
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // Of two charts of one name, one of which the user copied, nothing tells ours: both stay.
  for (const name of sheet.charts ?? chartNames(model))
    if (charts.filter(known => known === name).length === 1) worksheet.charts.getItem(name).delete();
  const range = rangeOf(context, replacement);
  range.unmerge();
  range.clear('Formats');
  range.format.rowHeight = LINE_POINTS;
  range.rowHidden = false;
  range.columnHidden = false;
  queueSheetModel(worksheet, model);
}
