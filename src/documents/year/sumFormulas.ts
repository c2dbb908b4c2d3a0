import { columnLetters } from '../../checks/cellAddress';
import { type Decimal } from '../../domain/money/decimal';
import { formulaCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel } from '../sheetModel';
import { type ListRows } from './listSheet';

/** The sum of a column of amounts, 0-based column; blank lines count for nothing. */
export function columnSum(
  column: number,
  { first, last }: ListRows,
  expected: Decimal,
  style: CellStyle = 'totalEuros',
): CellModel {
  const letters = columnLetters(column);
  // Excel adds binary floats: without the rounding a sum of cents may end in …99999998.
  const formula = last < first ? '=0' : `=ROUND(SUM(${letters}${first}:${letters}${last}),2)`;
  return formulaCell(formula, expected, style);
}

/** The sum of some cells of a row, from one 0-based column to another. */
export function rowSum(
  row: number,
  [from, to]: readonly [number, number],
  expected: Decimal,
  style: CellStyle = 'totalEuros',
): CellModel {
  const range = `${columnLetters(from)}${row}:${columnLetters(to)}${row}`;
  return formulaCell(to < from ? '=0' : `=ROUND(SUM(${range}),2)`, expected, style);
}

/** A cell of a row less another, 0-based columns. */
export function difference(
  row: number,
  [minuend, subtrahend]: readonly [number, number],
  expected: Decimal,
  style: CellStyle = 'euros',
): CellModel {
  const cells = `${columnLetters(minuend)}${row}-${columnLetters(subtrahend)}${row}`;
  return formulaCell(`=ROUND(${cells},2)`, expected, style);
}
