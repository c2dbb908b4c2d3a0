import { type SheetModel } from '../sheetModel';

/**
 * All that a model says of how its sheet looks, whatever the sheet says: where it has not changed, what the user coloured,
 * widened or hid since can stay. Rows that follow one another and look the same stand once.
 */
export function layoutOf({ rows, columns, rowHeights, headerRow, charts = [] }: SheetModel): string {
  const looks = rows.map(cells => runs(cells.map(({ style }) => style)).join(' '));
  return JSON.stringify({
    rows: runs(looks),
    widths: columns.map(({ width }) => width),
    heights: [...rowHeights],
    headerRow,
    charts: charts.map(({ alternative: _told, ...chart }) => chart),
  });
}

/** "a 3": three times a. */
function runs(values: readonly string[]): string[] {
  const starts = values.flatMap((value, index) => (value === values[index - 1] ? [] : [index]));
  return starts.map((start, index) => `${values[start]!} ${(starts[index + 1] ?? values.length) - start}`);
}
