import { gridsByPayer, isAlternating } from './alternatingPayers';
import { columnHeaders, type ColumnHeader, findHeaderRows } from './headerRows';
import { type MemberNames } from './memberNames';
import { findNameColumns, type NameColumn, type NameHit, withoutTwins } from './nameHits';
import { type NamesInTexts } from './namedIn';
import { segmentOf, spanOf } from './nameSpans';
import { rowIndex } from './rowIndex';
import { type Span } from './rowKinds';
import { splitSegments } from './segments';
import { type Grid, textAt } from './sheetGrid';
import { findFigureColumns, type RowBounds, findTableRows, type TableRows } from './tableRows';
import { isPricedLine, textLinesGrid } from './textLines';

const MOST_ROWS_BETWEEN = 6;

/** Rows and columns that may be a tariff table: members' names and what stands beside them. */
export interface Block {
  readonly grid: Grid;
  readonly span: Span;
  readonly hits: readonly NameHit[];
  readonly figureColumns: readonly number[];
  readonly headers: ReadonlyMap<number, ColumnHeader>;
  readonly rows: TableRows;
  /** Rows between header and lines with a text alone: « CCAS ». */
  readonly headings: readonly number[];
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
  const whole = columns.filter(column => !isText(column));
  const alternating = whole.filter(column => isAlternating(grid, column));
  return [
    ...blocksOf(
      grid,
      withoutTwins(
        grid,
        whole.filter(column => !alternating.includes(column)),
      ),
      names,
      namesIn,
    ),
    ...alternating.flatMap(({ column }) =>
      gridsByPayer(grid, column).flatMap(part => blocksOfColumn(part, column, names, namesIn)),
    ),
    ...pasted.flatMap(lines => blocksOfColumn(lines, 0, names, namesIn)),
  ].sort((a, b) => a.firstRow - b.firstRow || leftmost(a) - leftmost(b));
}

function blocksOfColumn(
  grid: Grid,
  wanted: number,
  names: MemberNames,
  namesIn: NamesInTexts,
): readonly Block[] {
  const columns = findNameColumns(grid, names).filter(({ column }) => column === wanted);
  return blocksOf(grid, columns, names, namesIn);
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
  const whole = columns.map(({ column, hits }) => segmentOf(column, hits));
  const wholeOnRows = rowIndex(whole);
  const segments = whole.flatMap(one =>
    splitSegments(grid, one.hits, spanOf(grid, one, wholeOnRows), namesIn).map(hits =>
      segmentOf(one.column, hits),
    ),
  );
  const onRows = rowIndex(segments);
  const blocks: Block[] = [];
  segments.forEach((segment, index) => {
    const [previous, next] = [segments[index - 1], segments[index + 1]];
    const bounds: RowBounds = {
      above: previous?.column === segment.column ? previous.lastRow : -1,
      below: next?.column === segment.column ? next.firstRow : Infinity,
    };
    const block = toBlock(grid, segment.hits, spanOf(grid, segment, onRows), names, bounds);
    blocks.push(withHeadersAbove(block, blocks[blocks.length - 1]));
  });
  return blocks;
}

/**
 * One header may serve several tables: « Communes », its lines and totals, then « CCAS » without a header. A list below
 * with fewer columns, or with words over its figures (« Autres | Valeur »), is something else.
 */
function withHeadersAbove(block: Block, above: Block | undefined): Block {
  const { span, figureColumns } = block;
  const isSame =
    block.headers.size === 0 &&
    above?.span.nameColumn === span.nameColumn &&
    block.firstRow - above.lastRow <= MOST_ROWS_BETWEEN &&
    figureColumns.length > above.figureColumns.length / 2 &&
    figureColumns.every(column => above.figureColumns.includes(column)) &&
    !hasWordsOverFigures(block, above.lastRow);
  return isSame ? { ...block, headers: above.headers } : block;
}

function hasWordsOverFigures({ grid, firstRow, figureColumns }: Block, after: number): boolean {
  for (let row = after + 1; row < firstRow; row += 1) {
    if (figureColumns.some(column => textAt(grid, row, column) !== '')) return true;
  }
  return false;
}

function toBlock(
  grid: Grid,
  hits: readonly NameHit[],
  span: Span,
  names: MemberNames,
  bounds: RowBounds,
): Block {
  const figureColumns = findFigureColumns(grid, hits, span);
  const rows = findTableRows(grid, hits, span, figureColumns, names, bounds);
  const firstLine = rows.lines[0] ?? hits[0]?.row ?? 0;
  const { rows: headerRows, headings } = findHeaderRows(grid, firstLine, span, figureColumns);
  const totalsRow = rows.totals?.row ?? firstLine;
  return {
    grid,
    span,
    hits,
    figureColumns,
    headers: columnHeaders(grid, headerRows, span),
    rows,
    headings,
    firstRow: Math.min(headerRows[0] ?? firstLine, firstLine, totalsRow),
    lastRow: Math.max(rows.lines[rows.lines.length - 1] ?? firstLine, totalsRow),
  };
}
