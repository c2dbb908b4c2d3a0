import { type Sheet, type WriteSheet } from 'hucre/xlsx';
import { DEFAULT_COLUMN_WIDTH } from '../grid/defaultFormat';
import { childOf } from './xml';
import { type LineSize, type SheetContent } from './workbookContent';

type Lines = Pick<
  SheetContent,
  'defaultColumnWidth' | 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'
>;

/** Files count widths in digits of the default font, 7 pixels each; a pixel is three quarters of a point. */
const POINTS_PER_DIGIT = 7 * 0.75;
/** Beside the digits of a column there are 5 pixels, and Excel makes the whole a multiple of 8. */
const PADDING_PIXELS = 5;
const PIXEL_STEP = 8;
const POINTS_PER_PIXEL = 0.75;
/** Whole columns to the end of the sheet are hidden at once by some: the grid need not grow for them. */
const MOST_COLUMNS = 1_000;

/** Widths, heights and what is hidden, as a file has them; `frame` is the sheet without its cells. */
export function linesFromFile(sheet: Sheet, frame: Element | undefined): Lines {
  const columns = (sheet.columns ?? []).slice(0, MOST_COLUMNS);
  const rows = [...(sheet.rowDefs ?? [])].sort(([a], [b]) => a - b);
  const defaultColumnWidth = defaultWidthFromFile(frame);
  return {
    ...(defaultColumnWidth !== DEFAULT_COLUMN_WIDTH && { defaultColumnWidth }),
    columnWidths: lineSizes(
      columns.flatMap(({ width }, index) => (width ? [[index, width * POINTS_PER_DIGIT] as const] : [])),
    ),
    rowHeights: lineSizes(rows.flatMap(([row, { height }]) => (height ? [[row, height] as const] : []))),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
  };
}

/** Told in so many words, or by the digits that a column must hold: ten in a French Excel, eight in others. */
function defaultWidthFromFile(frame: Element | undefined): number {
  const format = childOf(frame, 'sheetFormatPr');
  const width = Number(format?.getAttribute('defaultColWidth') ?? 0);
  if (width > 0) return width * POINTS_PER_DIGIT;
  const digits = Number(format?.getAttribute('baseColWidth') ?? 0);
  if (!(digits > 0)) return DEFAULT_COLUMN_WIDTH;
  const pixels = digits * (POINTS_PER_DIGIT / POINTS_PER_PIXEL) + PADDING_PIXELS;
  return Math.ceil(pixels / PIXEL_STEP) * PIXEL_STEP * POINTS_PER_PIXEL;
}

/** The default width in the part of a sheet as the file writer made it, which knows only the usual one. */
export function withDefaultWidth(xml: string, points: number | undefined): string {
  if (points === undefined) return xml;
  return xml.replace('<sheetFormatPr ', `<sheetFormatPr defaultColWidth="${points / POINTS_PER_DIGIT}" `);
}

/** Widths, heights and what is hidden, in the terms of the file writer. */
export function linesToFile(
  lines: Omit<Lines, 'defaultColumnWidth'>,
): Pick<WriteSheet, 'columns' | 'rowDefs'> {
  const widths = new Map(
    expand(lines.columnWidths).map(([column, points]) => [column, points / POINTS_PER_DIGIT]),
  );
  const heights = new Map(expand(lines.rowHeights));
  const [hiddenColumns, hiddenRows] = [new Set(lines.hiddenColumns), new Set(lines.hiddenRows)];
  const count = Math.max(-1, ...widths.keys(), ...hiddenColumns) + 1;
  const columns = Array.from({ length: count }, (_, column) => {
    const width = widths.get(column);
    return { ...(width !== undefined && { width }), ...(hiddenColumns.has(column) && { hidden: true }) };
  });
  const rowDefs = new Map(
    [...new Set([...heights.keys(), ...hiddenRows])].map(row => {
      const height = heights.get(row);
      return [row, { ...(height !== undefined && { height }), ...(hiddenRows.has(row) && { hidden: true }) }];
    }),
  );
  return { columns, rowDefs };
}

/** Lines of the same size, one after another, gathered. */
export function lineSizes(sizes: readonly (readonly [number, number])[]): LineSize[] {
  const gathered: LineSize[] = [];
  for (const [index, points] of sizes) {
    const last = gathered.at(-1);
    if (last && last.first + last.count === index && last.points === points) {
      gathered[gathered.length - 1] = { ...last, count: last.count + 1 };
    } else gathered.push({ first: index, count: 1, points });
  }
  return gathered;
}

function expand(sizes: readonly LineSize[]): [number, number][] {
  return sizes.flatMap(({ first, count, points }) =>
    Array.from({ length: count }, (_, index): [number, number] => [first + index, points]),
  );
}
