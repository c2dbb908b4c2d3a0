import { isBlank } from '../isBlank';
import { type CellValue } from '../snapshot';
import { numberOf } from './figureCell';
import { type RowRange } from './rowIndex';
import { type Span } from './rowKinds';
import { type Grid, textAt } from './sheetGrid';

/** A text near a table. */
export interface NearText {
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  /** The one figure that stands on its row, to its right: « Budget pour 3 ans | 25 000 ». */
  readonly figure: { readonly cell: string; readonly raw: CellValue; readonly value: number } | null;
}

/** A rectangle of a grid that a table takes. */
export interface Place {
  readonly span: Span;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows inside it that speak about the table all the same. */
  readonly headings: readonly number[];
}

/** The texts around a table, nearest first. */
export interface Surroundings {
  /** Above it, in its own columns. */
  readonly above: readonly NearText[];
  /** Above it or beside its lines, in other columns that are no table's. */
  readonly aside: readonly NearText[];
  /** Below it, where no other table follows. */
  readonly below: readonly NearText[];
}

const MOST_ROWS_ABOVE = 60;
const MOST_ROWS_BELOW = 12;
const MOST_ROWS_BESIDE = 40;
const MOST_COLUMNS_ASIDE = 40;

/**
 * What may speak about the table at a place.
 *
 * @param onRows the places of its grid that share rows with a range.
 */
export function surroundingsOf(
  grid: Grid,
  place: Place,
  onRows: (rows: RowRange) => readonly Place[],
): Surroundings {
  const reach = { firstRow: place.firstRow - MOST_ROWS_ABOVE, lastRow: place.lastRow + MOST_ROWS_ABOVE };
  const others = onRows(reach).filter(other => other !== place);
  const inColumns = others.filter(other => overlap(other.span, place.span));
  const previousEnd = inColumns.reduce(
    (end, { lastRow }) => (lastRow < place.firstRow ? Math.max(end, lastRow) : end),
    grid.firstRow - 1,
  );
  const top = Math.max(previousEnd + 1, place.firstRow - MOST_ROWS_ABOVE);
  const rowsAbove = range(top, place.firstRow - 1).reverse();
  const isLast = !inColumns.some(({ firstRow }) => firstRow > place.lastRow);
  const rowsBelow = isLast
    ? range(place.lastRow + 1, Math.min(grid.lastRow, place.lastRow + MOST_ROWS_BELOW))
    : [];
  const rowsBeside = range(place.firstRow, Math.min(place.lastRow, place.firstRow + MOST_ROWS_BESIDE));
  const { left, right } = place.span;
  const own = range(left, right);
  const asideColumns = [
    ...range(Math.max(grid.firstColumn, left - MOST_COLUMNS_ASIDE), left - 1).reverse(),
    ...range(right + 1, Math.min(grid.lastColumn, right + MOST_COLUMNS_ASIDE)),
  ];
  return {
    above: textsIn(grid, [...place.headings, ...rowsAbove], own, others),
    aside: [
      ...textsIn(grid, rowsAbove, asideColumns, others),
      // Beside its lines, only what looks like a parameter: « Budget | 25 000 ».
      ...textsIn(grid, rowsBeside, asideColumns, others).filter(({ figure }) => figure !== null),
    ],
    below: textsIn(grid, rowsBelow, own, others),
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function textsIn(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  taken: readonly Place[],
): readonly NearText[] {
  return rows.flatMap(row =>
    columns.flatMap((column): NearText[] => {
      const text = textAt(grid, row, column);
      if (text === '' || numberOf(text) !== null || taken.some(place => isInside(place, row, column)))
        return [];
      const figure = onlyFigureRightOf(grid, row, column);
      return [{ sheet: grid.sheet, row, cell: grid.address(row, column), text, figure }];
    }),
  );
}

function isInside({ span, firstRow, lastRow }: Place, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= span.left && column <= span.right;
}

/** Rows of several figures are about columns, not about the table as a whole. */
function onlyFigureRightOf(grid: Grid, row: number, column: number): NearText['figure'] {
  let found: NearText['figure'] = null;
  for (let right = column + 1; right <= Math.min(grid.lastColumn, column + 4); right += 1) {
    const raw = grid.value(row, right);
    if (isBlank(raw)) continue;
    const value = numberOf(raw);
    if (value === null) break;
    if (found) return null;
    found = { cell: grid.address(row, right), raw, value };
  }
  return found;
}
