import { headerMeaning } from './headerMeaning';
import { isTotalLabel } from './labels';
import { plainWords, withoutMarkup } from './plainWords';
import { holdsFigures, labelOf, type Span } from './rowKinds';
import { type Grid, isBlank, isBlankRow, textAt } from './sheetGrid';

/** The header of one column. */
export interface ColumnHeader {
  readonly cell: string;
  /** The column's own cells, joined. */
  readonly text: string;
  /** With the cells of the rows above that stand over several columns. */
  readonly fullText: string;
}

const MOST_HEADER_ROWS = 4;
const LONGEST_SINGLE_HEADER = 90;

/** The header rows right above the first line, top to bottom; none when the table has no header. */
export function findHeaderRows(
  grid: Grid,
  firstLine: number,
  span: Span,
  figureColumns: readonly number[],
): readonly number[] {
  const rows: number[] = [];
  for (let row = firstLine - 1; row >= grid.firstRow && rows.length < MOST_HEADER_ROWS; row -= 1) {
    if (isBlankRow(grid, row, span.left, span.right)) {
      if (rows.length > 0 || firstLine - row > 2) break;
    } else if (isTotalLabel(labelOf(grid, row, span).text) && holdsFigures(grid, row, span)) {
      // Totals may stand on top, between the header and the lines.
      if (rows.length > 0) break;
    } else if (isHeaderRow(grid, row, span, figureColumns, rows[0])) rows.unshift(row);
    else break;
  }
  return rows;
}

function isHeaderRow(
  grid: Grid,
  row: number,
  span: Span,
  figureColumns: readonly number[],
  below: number | undefined,
): boolean {
  if (holdsFigures(grid, row, span)) return false;
  const columns: number[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    if (column !== span.nameColumn && !isBlank(grid.value(row, column))) columns.push(column);
  }
  const [only] = columns;
  if (only === undefined) return false;
  const text = textAt(grid, row, only);
  if (columns.length > 1) return below === undefined || columns.some(column => column > span.left);
  if (text.length > LONGEST_SINGLE_HEADER || !figureColumns.includes(only)) return false;
  if (below === undefined) return headerMeaning(plainWords(text)) !== null;
  const merged = grid.mergedFrom(row, only);
  if (merged && merged.columnCount > 1) return merged.column > span.nameColumn;
  return isBlank(grid.value(below, only));
}

/** The headers of the columns of a table. */
export function columnHeaders(
  grid: Grid,
  rows: readonly number[],
  span: Span,
): ReadonlyMap<number, ColumnHeader> {
  const headers = new Map<number, ColumnHeader>();
  for (let column = span.left; column <= span.right; column += 1) {
    const own = rows.filter(row => headerText(grid, row, column) !== '');
    const last = own[own.length - 1] ?? rows[rows.length - 1];
    if (last === undefined) continue;
    const texts = rows.map((row, index) => {
      const text = headerText(grid, row, column);
      return text === '' ? spanningText(grid, rows, index, column, span) : text;
    });
    headers.set(column, {
      cell: grid.address(last, column),
      text: own.map(row => headerText(grid, row, column)).join(' '),
      fullText: texts.filter(text => text !== '').join(' '),
    });
  }
  return headers;
}

function headerText(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'number' ? String(value) : withoutMarkup(textAt(grid, row, column)).trim();
}

/** The text of a cell to the left that stands over this column: merged with it, or followed by empty cells. */
function spanningText(
  grid: Grid,
  rows: readonly number[],
  index: number,
  column: number,
  span: Span,
): string {
  const row = rows[index];
  if (row === undefined || index === rows.length - 1) return '';
  for (let left = column - 1; left >= span.left; left -= 1) {
    const text = headerText(grid, row, left);
    if (text === '') continue;
    const merged = grid.mergedFrom(row, left);
    if (merged) return left + merged.columnCount > column ? text : '';
    return left === span.nameColumn ? '' : text;
  }
  return '';
}
