import { isBlank } from '../isBlank';
import { numberOf } from './figureCell';
import { headerMeaning } from './headerMeaning';
import { isTotalLabel } from './labels';
import { plainWords } from '../../domain/names/plainWords';
import { type Grid, textAt } from './sheetGrid';

/** Some columns of a grid, inclusive, and the one of names among them. */
export interface Span {
  readonly left: number;
  readonly right: number;
  readonly nameColumn: number;
}

/** Years stand in headers; rates too ("0,5" formatted as 50 %). */
function mayStandInHeader(value: number): boolean {
  return (Number.isInteger(value) && value >= 1990 && value <= 2100) || (value > 0 && value < 1);
}

/** Whether a row holds a figure that no header would. */
export function holdsFigures(grid: Grid, row: number, span: Span): boolean {
  for (let column = span.left; column <= span.right; column += 1) {
    const value = grid.value(row, column);
    if (column === span.nameColumn || isBlank(value)) continue;
    const number = numberOf(value);
    if (number !== null && !mayStandInHeader(number)) return true;
  }
  return false;
}

/** The label of a row: its name cell, or the first text left of the figures where that cell is empty. */
export function labelOf(
  grid: Grid,
  row: number,
  span: Span,
): { readonly text: string; readonly column: number } {
  const own = textAt(grid, row, span.nameColumn);
  if (own !== '') return { text: own, column: span.nameColumn };
  for (let column = span.left; column <= span.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    return isTotalLabel(text) ? { text, column } : { text: '', column: span.nameColumn };
  }
  return { text: '', column: span.nameColumn };
}

/** Whether a row names two columns of a tariff table or more, and holds no figure. */
export function looksLikeHeader(grid: Grid, row: number, span: Span): boolean {
  let known = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    const text = textAt(grid, row, column);
    if (column !== span.nameColumn && text !== '' && headerMeaning(plainWords(text)) !== null) known += 1;
  }
  return known >= 2 && !holdsFigures(grid, row, span);
}
