import { type Sheet, type WriteSheet } from 'hucre/xlsx';
import { type LineSize, type SheetContent } from './workbookContent';

type Lines = Pick<SheetContent, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;

/** Files count widths in digits of the default font, 7 pixels each; a pixel is three quarters of a point. */
const POINTS_PER_DIGIT = 7 * 0.75;
/** Whole columns to the end of the sheet are hidden at once by some: the grid need not grow for them. */
const MOST_COLUMNS = 1_000;

/** Widths, heights and what is hidden, as a file has them. */
export function linesFromFile(sheet: Sheet): Lines {
  const columns = (sheet.columns ?? []).slice(0, MOST_COLUMNS);
  const rows = [...(sheet.rowDefs ?? [])].sort(([a], [b]) => a - b);
  return {
    columnWidths: lineSizes(
      columns.flatMap(({ width }, index) => (width ? [[index, width * POINTS_PER_DIGIT] as const] : [])),
    ),
    rowHeights: lineSizes(rows.flatMap(([row, { height }]) => (height ? [[row, height] as const] : []))),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
  };
}

/** Widths, heights and what is hidden, in the terms of the file writer. */
export function linesToFile(lines: Lines): Pick<WriteSheet, 'columns' | 'rowDefs'> {
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
