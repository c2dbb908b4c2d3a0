import { type Area, type Grid } from '../grid/grid';
import { intersection } from '../grid/areas';

const POINTS_PER_CHARACTER = 5.4;
const PADDING = 6;
const LEAST_WIDTH = 18;
const POINTS_PER_LINE = 15;

/** Widens columns to their longest text. An estimate by number of characters, the same in a page and in Node. */
export function autofitColumns(grid: Grid, area: Area): void {
  const used = grid.usedArea(area.sheetId, true);
  const shown = used && intersection(area, used);
  if (!shown) return;
  const texts = grid.readTexts(shown);
  const sizes = grid.readFormat(shown, 'fontSize');
  for (let column = 0; column < shown.columns; column++) {
    const widths = texts.map((row, r) => lineWidth(row[column] ?? '') * ((sizes[r]?.[column] ?? 11) / 11));
    const points = Math.max(LEAST_WIDTH, ...widths);
    grid.setColumnWidth({ ...shown, column: shown.column + column, columns: 1 }, points);
  }
}

/** Heightens rows to their wrapped texts, estimated likewise. */
export function autofitRows(grid: Grid, area: Area): void {
  const used = grid.usedArea(area.sheetId, true);
  const shown = used && intersection(area, used);
  if (!shown) return;
  const texts = grid.readTexts(shown);
  const wraps = grid.readFormat(shown, 'wrapText');
  texts.forEach((row, r) => {
    const lines = row.map((text, c) => {
      const width = grid.columnWidth(shown.sheetId, shown.column + c);
      return wraps[r]?.[c] === true ? Math.ceil(lineWidth(text) / width) : 1;
    });
    grid.setRowHeight({ ...shown, row: shown.row + r, rows: 1 }, Math.max(1, ...lines) * POINTS_PER_LINE);
  });
}

function lineWidth(text: string): number {
  const longest = Math.max(0, ...text.split('\n').map(line => line.length));
  return longest * POINTS_PER_CHARACTER + PADDING;
}
