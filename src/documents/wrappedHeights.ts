import { cellStyles, type StyleDefinition } from './cellStyles';
import { isAcross } from './cells';
import { type CellModel, type ColumnModel } from './sheetModel';

const LINE_POINTS = 15;
/** What the padding of a cell takes, in characters. */
const PADDING = 1;
/** Excel shows no row higher than this. */
const HIGHEST_POINTS = 409;

/**
 * The heights in points of the rows whose wrapped texts need several lines, by 0-based row: a file that gives none
 * shows the first line only in some spreadsheets. Counted as if every letter were as wide as a digit, so a row may be
 * a line too high, never too low.
 */
export function wrappedHeights(
  rows: readonly (readonly CellModel[])[],
  columns: readonly ColumnModel[],
): ReadonlyMap<number, number> {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return new Map(
    rows.flatMap((cells, row): [number, number][] => {
      const widths = isAcross(cells) ? [whole] : columns.map(({ width }) => width);
      const lines = Math.max(1, ...cells.map((cell, i) => linesOf(cell, widths[i] ?? 0)));
      return lines > 1 ? [[row, Math.min(HIGHEST_POINTS, lines * LINE_POINTS)]] : [];
    }),
  );
}

function linesOf({ content, style }: CellModel, width: number): number {
  const { wrap }: StyleDefinition = cellStyles[style];
  if (!wrap || content.kind !== 'text') return 1;
  const room = Math.max(1, width - PADDING);
  return content.text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

/** Words fill a line until the next one does not fit; a word longer than a line takes several. */
function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / room) - 1;
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return lines;
}
