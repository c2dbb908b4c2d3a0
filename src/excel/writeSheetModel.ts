import { cellStyles, type StyleDefinition } from '../documents/cellStyles';
import { isAcross } from '../documents/cells';
import { type CellContent, type SheetModel } from '../documents/sheetModel';
import { cellInput } from './cellInput';
import { queueCharts } from './queueCharts';
import { type StyleArea, styleAreas } from './styleAreas';

const BORDER_COLOR = '#A0AEC0';
/** Excel's default font is 7 pixels a character, with 5 of padding; a pixel is three quarters of a point. */
const columnPoints = (characters: number) => (characters * 7 + 5) * 0.75;

/**
 * Queues the writing of a model on an empty worksheet: one call for the contents, a few for the looks. The caller
 * syncs.
 *
 * @returns the range written, for reading back.
 */
export function queueSheetModel(sheet: Excel.Worksheet, model: SheetModel): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, model.rows.length, model.columns.length);
  // Formats go first: a number typed into a cell without format may come with one of Excel's own choice.
  range.numberFormat = model.rows.map(cells => cells.map(({ style }) => cellStyles[style].numberFormat));
  range.formulas = model.rows.map(cells => cells.map(({ content }) => cellInput(content)));
  for (const area of styleAreas(model.rows)) queueStyle(sheet, area);
  model.columns.forEach(({ width }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  queueMerges(sheet, model);
  for (const [row, height] of model.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(model.headerRow + 1);
  queueCharts(sheet, model);
  return range;
}

/** Queues the merging of the rows whose text takes the whole width, in cells that are not merged. */
export function queueMerges(sheet: Excel.Worksheet, { rows, columns }: SheetModel): void {
  rows.forEach((cells, row) => {
    if (isAcross(cells)) sheet.getRangeByIndexes(row, 0, 1, columns.length).merge(false);
  });
}

/** Measured in what office.js sends, rounded up: a cell, a rectangle of one style, a width or a height. */
const BYTES = { cell: 120, area: 4_000, line: 1_000 } as const;

/** About how many bytes `queueSheetModel` sends for a model. */
export function bytesOfModel({ rows, columns, rowHeights }: SheetModel): number {
  const letters = rows.flat().reduce((sum, { content }) => sum + lettersOf(content), 0);
  return (
    rows.length * columns.length * BYTES.cell +
    letters * 2 +
    styleAreas(rows).length * BYTES.area +
    (columns.length + rowHeights.size + rows.filter(isAcross).length) * BYTES.line
  );
}

function lettersOf(content: CellContent): number {
  if (content.kind === 'text') return content.text.length;
  return content.kind === 'formula' ? content.formula.length : 0;
}

function queueStyle(sheet: Excel.Worksheet, { style, row, column, rowCount, columnCount }: StyleArea): void {
  const definition: StyleDefinition = cellStyles[style];
  const { format } = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  if (definition.fill !== undefined) format.fill.color = definition.fill;
  if (definition.bold) format.font.bold = true;
  if (definition.italic) format.font.italic = true;
  if (definition.fontSize !== undefined) format.font.size = definition.fontSize;
  if (definition.fontColor !== undefined) format.font.color = definition.fontColor;
  if (definition.align) format.horizontalAlignment = horizontal[definition.align];
  if (definition.wrap) format.wrapText = true;
  if (definition.verticalAlign) format.verticalAlignment = vertical[definition.verticalAlign];
  if (definition.border) queueBorders(format, rowCount, columnCount);
}

const vertical = { center: 'Center', top: 'Top' } as const;
const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;

function queueBorders(format: Excel.RangeFormat, rowCount: number, columnCount: number): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  // A range of one row has no inside border to set, and some versions of Excel refuse it.
  if (rowCount > 1) sides.push(Excel.BorderIndex.insideHorizontal);
  if (columnCount > 1) sides.push(Excel.BorderIndex.insideVertical);
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}
