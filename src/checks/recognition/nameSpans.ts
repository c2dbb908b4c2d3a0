import { isBlank } from '../isBlank';
import { isFigure } from './figureCell';
import { headerMeaning } from './headerMeaning';
import { type NameHit } from './nameHits';
import { plainWords } from '../../domain/names/plainWords';
import { type RowRange } from './rowIndex';
import { type Span } from './rowKinds';
import { type Grid, textAt } from './sheetGrid';

/** Names of one table in one column, and the rows they stand on. */
export interface Segment extends RowRange {
  readonly column: number;
  readonly hits: readonly NameHit[];
}

export function segmentOf(column: number, hits: readonly NameHit[]): Segment {
  return { column, hits, firstRow: hits[0]?.row ?? 0, lastRow: hits[hits.length - 1]?.row ?? 0 };
}

const SAMPLE = 40;
const HEADER_ROWS = 3;

/**
 * The columns that belong to the names of a segment: up to those of the tables beside it, or to empty columns.
 *
 * @param onSameRows the segments that share rows with a range.
 */
export function spanOf(
  grid: Grid,
  segment: Segment,
  onSameRows: (rows: RowRange) => readonly Segment[],
): Span {
  const beside = onSameRows(segment).filter(
    other => other.column !== segment.column && other.hits.length > 1,
  );
  const before = beside.filter(({ column }) => column < segment.column);
  const after = beside.filter(({ column }) => column > segment.column);
  const previous = before.reduce<Segment | null>((a, b) => (a && a.column > b.column ? a : b), null);
  const next = after.reduce<Segment | null>((a, b) => (a && a.column < b.column ? a : b), null);
  const { column } = segment;
  const left = previous
    ? column - codesBefore(grid, segment, previous.column)
    : reachLeft(grid, segment, grid.firstColumn);
  const limit = next ? next.column - 1 - codesBefore(grid, next, column) : grid.lastColumn;
  return { left, right: reachRight(grid, segment, limit), nameColumn: column };
}

/** How many columns of codes ("n°", INSEE, SIRET) stand right before the names: they belong to the same table. */
function codesBefore(grid: Grid, { column, hits }: Segment, limit: number): number {
  let count = 0;
  while (column - count - 1 > limit && isCodeColumn(grid, column - count - 1, hits)) count += 1;
  return count;
}

function isCodeColumn(grid: Grid, column: number, hits: readonly NameHit[]): boolean {
  const sample = hits.slice(0, SAMPLE);
  const filled = sample.filter(({ row }) => !isBlank(grid.value(row, column)));
  if (filled.length < sample.length / 2) return false;
  const first = hits[0]?.row ?? 0;
  for (let row = first - 1; row >= first - HEADER_ROWS; row -= 1) {
    const meaning = headerMeaning(plainWords(textAt(grid, row, column)));
    if (meaning !== null) return meaning === 'insee' || meaning === 'other';
  }
  return filled.every(({ row, member }) => {
    const written = String(grid.value(row, column)).replace(/\s/g, '');
    return (
      written === member.insee || /^\d{9}$|^\d{14}$/.test(written) || Number(written) === row - first + 1
    );
  });
}

function isEmptyColumn(grid: Grid, column: number, hits: readonly NameHit[]): boolean {
  const first = hits[0]?.row ?? 0;
  for (let row = first - HEADER_ROWS; row < first; row += 1) {
    if (textAt(grid, row, column) !== '') return false;
  }
  return hits.slice(0, SAMPLE).every(({ row }) => isBlank(grid.value(row, column)));
}

/** To the right until an empty column, once the table has its figures; one or two may stand between. */
function reachRight(grid: Grid, { column, hits }: Segment, limit: number): number {
  let reached = column;
  let figures = 0;
  for (let right = column + 1; right <= limit; right += 1) {
    if (isEmptyColumn(grid, right, hits)) {
      if (figures >= 3 || (figures >= 1 && right - reached >= 2) || right - reached > 3) break;
      continue;
    }
    reached = right;
    if (hits.slice(0, SAMPLE).some(({ row }) => isFigure(grid.value(row, right)))) figures += 1;
  }
  return reached;
}

function reachLeft(grid: Grid, { column, hits }: Segment, limit: number): number {
  let reached = column;
  for (let left = column - 1; left >= limit && reached - left <= 2; left -= 1) {
    if (!isEmptyColumn(grid, left, hits)) reached = left;
  }
  return reached;
}
