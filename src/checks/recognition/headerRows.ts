import { isBlank } from '../isBlank';
import { headerMeaning } from './headerMeaning';
import { isTotalLabel } from './labels';
import { plainWords, withoutMarkup } from '../../domain/names/plainWords';
import { holdsFigures, labelOf, type Span } from './rowKinds';
import { type Grid, isBlankRow, textAt } from './sheetGrid';

/** The header of one column. */
export interface ColumnHeader {
  readonly cell: string;
  /** The column's own cells, joined. */
  readonly text: string;
  /** With the cells of the rows above that stand over several columns. */
  readonly fullText: string;
}

const MOST_HEADER_ROWS = 4;
const LONGEST_SINGLE_HEADER = 140;
const ROWS_BETWEEN = 2;

/** The rows above the lines that belong to their table. */
export interface HeaderRows {
  /** Top to bottom; none when the table has no header. */
  readonly rows: readonly number[];
  /** Under them, « Communes » or « CCAS » alone on a row. */
  readonly headings: readonly number[];
}

/** The header rows right above the first line. */
export function findHeaderRows(
  grid: Grid,
  firstLine: number,
  span: Span,
  figureColumns: readonly number[],
): HeaderRows {
  const rows: number[] = [];
  const headings: number[] = [];
  for (let row = firstLine - 1; row >= grid.firstRow && rows.length < MOST_HEADER_ROWS; row -= 1) {
    const isNear = rows.length === 0 && firstLine - row <= ROWS_BETWEEN;
    if (isBlankRow(grid, row, span.left, span.right)) {
      if (!isNear) break;
    } else if (isTotalLabel(labelOf(grid, row, span).text) && holdsFigures(grid, row, span)) {
      // Totals may stand on top, between the header and the lines.
      if (rows.length > 0) break;
    } else if (isHeaderRow(grid, row, span, figureColumns, rows[0])) rows.unshift(row);
    else if (isNear && isHeading(grid, row, span)) headings.push(row);
    else break;
  }
  // Without a header, a heading is a title like any other.
  return { rows, headings: rows.length > 0 ? headings : [] };
}

/** A text on the left, alone on its row. */
function isHeading(grid: Grid, row: number, span: Span): boolean {
  for (let column = span.left; column <= span.right; column += 1) {
    if (column > span.nameColumn && !isBlank(grid.value(row, column))) return false;
    if (!isBlank(grid.value(row, column)) && textAt(grid, row, column) === '') return false;
  }
  return true;
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
  if (columns.length > 1 && below === undefined) return true;
  if (columns.length > 1) return columns.some(column => standsOver(grid, row, column, below));
  if (text.length > LONGEST_SINGLE_HEADER || !figureColumns.includes(only)) return false;
  if (below === undefined) return headerMeaning(plainWords(text)) !== null;
  const merged = grid.mergedFrom(row, only);
  if (merged && merged.columnCount > 1) return merged.column > span.nameColumn;
  return isBlank(grid.value(below, only));
}

/** Whether a cell above a header row belongs to the header: it says a role, is merged, or has nothing below. */
function standsOver(grid: Grid, row: number, column: number, below: number | undefined): boolean {
  const text = textAt(grid, row, column);
  if (text === '') return false;
  return (
    headerMeaning(plainWords(text)) !== null ||
    grid.mergedFrom(row, column) !== null ||
    (below !== undefined && isBlank(grid.value(below, column)))
  );
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
