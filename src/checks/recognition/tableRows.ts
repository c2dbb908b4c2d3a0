import { isFigure, numberOf } from './figureCell';
import { headerMeaning } from './headerMeaning';
import { isMetropoleLabel, isSubtotalLabel, isSummaryLabel, isTotalLabel } from './labels';
import { type MemberNames } from './memberNames';
import { type NameHit } from './nameHits';
import { plainWords } from '../../domain/names/plainWords';
import { labelOf, looksLikeHeader, type Span } from './rowKinds';
import { type Grid, isBlankRow, textAt } from './sheetGrid';

/** Where the lines of a table stand, and its totals. */
export interface TableRows {
  readonly lines: readonly number[];
  readonly totals: { readonly row: number; readonly labelColumn: number } | null;
}

/** The last row of the table above in the same columns, the first one of the table below. */
export interface RowBounds {
  readonly above: number;
  readonly below: number;
}

/** What is needed to read the rows of a table. */
interface Reading {
  readonly grid: Grid;
  readonly span: Span;
  readonly figureColumns: readonly number[];
  readonly names: MemberNames;
  readonly hitRows: ReadonlySet<number>;
}

// A header whose columns are headed by years holds figures too.
const MEMBER_HEADER =
  /^(communes?|membres?|collectivites?|ccas|villes?|noms?|adherents?|beneficiaires?|debiteurs?)$/;
const MOST_BLANK_ROWS = 2;
const MOST_ROWS_BELOW = 40;
const MOST_ROWS_ABOVE = 5;

/** The columns of a span that hold figures on a third of the lines at least. */
export function findFigureColumns(
  grid: Grid,
  lines: readonly Pick<NameHit, 'row'>[],
  span: Span,
): readonly number[] {
  const columns: number[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    if (column === span.nameColumn) continue;
    const count = lines.filter(({ row }) => isFigure(grid.value(row, column))).length;
    if (count > 0 && count >= lines.length * 0.3) columns.push(column);
  }
  return columns;
}

/**
 * The rows of a table around the names found by look-up: misspelt names and strangers are lines too; subtotals, blank
 * rows, repeated headers and the rows of a summary are not.
 *
 * @param bounds the nearest rows above and below that are another table's.
 */
export function findTableRows(
  grid: Grid,
  hits: readonly NameHit[],
  span: Span,
  figureColumns: readonly number[],
  names: MemberNames,
  bounds: RowBounds,
): TableRows {
  const hitRows = new Set(hits.map(({ row }) => row));
  const reading: Reading = { grid, span, figureColumns, names, hitRows };
  const first = hits[0]?.row ?? 0;
  const last = hits[hits.length - 1]?.row ?? 0;
  const lines = linesAbove(reading, first, bounds.above);
  for (let row = first; row <= last; row += 1) {
    if (hitRows.has(row) || isLine(reading, row, lines)) lines.push(row);
  }
  const end = rowsBelow(reading, lines, last, bounds.below);
  const totals = end.totals ?? totalsAbove(reading, lines[0] ?? first, bounds.above);
  return { lines: [...lines, ...end.lines], totals };
}

function hasFigures({ grid, figureColumns }: Reading, row: number): boolean {
  return figureColumns.some(column => isFigure(grid.value(row, column)));
}

/** Names that the look-up did not know, above the first one it did. */
function linesAbove(reading: Reading, first: number, bound: number): number[] {
  const { grid, span, names } = reading;
  const lines: number[] = [];
  for (let row = first - 1; row >= Math.max(grid.firstRow, bound + 1, first - MOST_ROWS_ABOVE); row -= 1) {
    const text = textAt(grid, row, span.nameColumn);
    if (text === '' || !isLineLabel(text) || !hasFigures(reading, row) || isRepeatedHeader(reading, row))
      break;
    if (MEMBER_HEADER.test(plainWords(text))) break;
    const isWhole = reading.figureColumns.filter(column => isFigure(grid.value(row, column))).length > 1;
    if (!isWhole && names.match(text).match.kind === 'unknown') break;
    lines.unshift(row);
  }
  return lines;
}

function isLineLabel(text: string): boolean {
  return !isTotalLabel(text) && !isSubtotalLabel(text) && !isSummaryLabel(text);
}

function isLine(reading: Reading, row: number, lines: readonly number[]): boolean {
  const { grid, span, names } = reading;
  if (isBlankRow(grid, row, span.left, span.right)) return false;
  const label = labelOf(grid, row, span).text;
  if (!isLineLabel(label)) return false;
  if (isRepeatedHeader(reading, row)) return false;
  if (hasFigures(reading, row)) return label !== '' || !isSumOf(reading, row, lines);
  return label !== '' && names.match(label).match.kind !== 'unknown';
}

function isRepeatedHeader({ grid, figureColumns }: Reading, row: number): boolean {
  const texts = figureColumns.map(column => textAt(grid, row, column)).filter(text => text !== '');
  return texts.filter(text => !isFigure(text) && headerMeaning(plainWords(text)) !== null).length > 0;
}

/** Whether a row without a name holds the sum of a column. */
function isSumOf({ grid, figureColumns }: Reading, row: number, lines: readonly number[]): boolean {
  return figureColumns.some(column => {
    const total = numberOf(grid.value(row, column));
    if (total === null || total === 0 || lines.length < 2) return false;
    const sum = lines.reduce((added, line) => added + (numberOf(grid.value(line, column)) ?? 0), 0);
    // A total may be the budget that was shared out, a few cents beside the sum of the amounts rounded.
    return Math.abs(sum - total) <= Math.abs(sum) * 0.01;
  });
}

function rowsBelow(reading: Reading, inside: readonly number[], last: number, limit: number): TableRows {
  const { grid, span, names } = reading;
  const lines: number[] = [];
  let blanks = 0;
  const bottom = Math.min(grid.lastRow, last + MOST_ROWS_BELOW, limit - 1);
  for (let row = last + 1; row <= bottom; row += 1) {
    if (isBlankRow(grid, row, span.left, span.right)) {
      blanks += 1;
      if (blanks > MOST_BLANK_ROWS) break;
      continue;
    }
    const label = labelOf(grid, row, span);
    if (isTotalLabel(label.text)) return { lines, totals: { row, labelColumn: label.column } };
    if (isMetropoleLabel(label.text) && isSumOf(reading, row, [...inside, ...lines])) {
      return { lines, totals: { row, labelColumn: label.column } };
    }
    if (isSubtotalLabel(label.text) || isSummaryLabel(label.text)) continue;
    if (isRepeatedHeader(reading, row) || !hasFigures(reading, row)) {
      if (label.text !== '' && blanks === 0 && names.match(label.text).match.kind !== 'unknown')
        lines.push(row);
      else break;
      continue;
    }
    const isKnown = label.text !== '' && names.match(label.text).match.kind !== 'unknown';
    if (!isKnown && isSumOf(reading, row, [...inside, ...lines])) {
      return { lines, totals: { row, labelColumn: label.column } };
    }
    if (blanks > 0 && !isKnown) break;
    if (label.text === '' && blanks > 0) break;
    lines.push(row);
    blanks = 0;
  }
  return { lines, totals: null };
}

function totalsAbove(reading: Reading, first: number, bound: number): TableRows['totals'] {
  const { grid, span } = reading;
  for (let row = first - 1; row >= Math.max(grid.firstRow, first - 2); row -= 1) {
    const label = labelOf(grid, row, span);
    if (isTotalLabel(label.text) && hasFigures(reading, row)) {
      return closesTableAbove(reading, row, bound) ? null : { row, labelColumn: label.column };
    }
  }
  return null;
}

/** Whether totals follow the lines of the table above, with no header between: they are its own. */
function closesTableAbove({ grid, span }: Reading, totals: number, bound: number): boolean {
  if (bound < 0) return false;
  for (let row = bound + 1; row < totals; row += 1) {
    if (looksLikeHeader(grid, row, span)) return false;
  }
  return totals - bound <= MOST_ROWS_BELOW;
}
