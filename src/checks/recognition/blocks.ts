import { columnHeaders, type ColumnHeader, findHeaderRows } from './headerRows';
import { type MemberNames } from './memberNames';
import { findNameColumns, type NameColumn, type NameHit, withoutTwins } from './nameHits';
import { type NamesInTexts } from './namedIn';
import { type Segment, spanOf } from './nameSpans';
import { type Span } from './rowKinds';
import { splitSegments } from './segments';
import { type Grid } from './sheetGrid';
import { findFigureColumns, findTableRows, type TableRows } from './tableRows';
import { isPricedLine, textLinesGrid } from './textLines';

/** Rows and columns that may be a tariff table: members' names and what stands beside them. */
export interface Block {
  readonly grid: Grid;
  readonly span: Span;
  readonly hits: readonly NameHit[];
  readonly figureColumns: readonly number[];
  readonly headers: ReadonlyMap<number, ColumnHeader>;
  readonly rows: TableRows;
  /** From the first header row to the last line or total, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The blocks of a sheet, in reading order, tables of lines of text included. */
export function findBlocks(grid: Grid, names: MemberNames, namesIn: NamesInTexts): readonly Block[] {
  const columns = findNameColumns(grid, names);
  const isText = ({ hits }: NameColumn) =>
    hits.filter(({ text }) => isPricedLine(text)).length >= hits.length / 2;
  const pasted = columns.filter(isText).map(({ column }) => textLinesGrid(grid, column, names));
  return [
    ...blocksOf(
      grid,
      withoutTwins(
        grid,
        columns.filter(column => !isText(column)),
      ),
      names,
      namesIn,
    ),
    ...pasted.flatMap(lines =>
      blocksOf(
        lines,
        findNameColumns(lines, names).filter(({ column }) => column === 0),
        names,
        namesIn,
      ),
    ),
  ].sort((a, b) => a.firstRow - b.firstRow || leftmost(a) - leftmost(b));
}

function leftmost({ grid, span }: Block): number {
  return grid.sheetColumn(span.nameColumn);
}

function blocksOf(
  grid: Grid,
  columns: readonly NameColumn[],
  names: MemberNames,
  namesIn: NamesInTexts,
): readonly Block[] {
  const segments = columns.flatMap(({ column, hits }) => {
    const whole = spanOf(grid, { column, hits }, columns);
    return splitSegments(grid, hits, whole, namesIn).map((own): Segment => ({ column, hits: own }));
  });
  const firstRows = segments.map(({ hits }) => hits[0]?.row ?? 0).sort((a, b) => a - b);
  return segments.map((segment, index) => {
    const span = spanOf(grid, segment, segments);
    const last = segment.hits[segment.hits.length - 1]?.row ?? 0;
    const next = segments[index + 1];
    // Segments of one column follow each other; others are beside or, when below, stopped by their own headers.
    const limit =
      next?.column === segment.column
        ? (next.hits[0]?.row ?? Infinity)
        : (firstRows.find(row => row > last + 1) ?? Infinity);
    return toBlock(grid, segment.hits, span, names, limit);
  });
}

function toBlock(grid: Grid, hits: readonly NameHit[], span: Span, names: MemberNames, limit: number): Block {
  const figureColumns = findFigureColumns(grid, hits, span);
  const rows = findTableRows(grid, hits, span, figureColumns, names, limit);
  const firstLine = rows.lines[0] ?? hits[0]?.row ?? 0;
  const headerRows = findHeaderRows(grid, firstLine, span, figureColumns);
  const totalsRow = rows.totals?.row ?? firstLine;
  return {
    grid,
    span,
    hits,
    figureColumns,
    headers: columnHeaders(grid, headerRows, span),
    rows,
    firstRow: Math.min(headerRows[0] ?? firstLine, firstLine, totalsRow),
    lastRow: Math.max(rows.lines[rows.lines.length - 1] ?? firstLine, totalsRow),
  };
}
