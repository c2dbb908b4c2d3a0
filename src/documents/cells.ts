import { Decimal } from '../domain/money/decimal';
import { type CellStyle } from './cellStyles';
import { type CellModel } from './sheetModel';

export const blankCell: CellModel = { content: { kind: 'blank' }, style: 'blank' };

/** A row of as many cells as there are columns. */
export function padded(cells: readonly CellModel[], columns: number): CellModel[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? blankCell);
}

/** A cell of text: whatever its first sign, it never becomes a formula. */
export function textCell(text: string, style: CellStyle): CellModel {
  return { content: { kind: 'text', text }, style };
}

export function numberCell(value: Decimal | number, style: CellStyle): CellModel {
  return { content: { kind: 'number', value: new Decimal(value) }, style };
}

/** A formula and what it must give. */
export function formulaCell(formula: string, expected: Decimal | string, style: CellStyle): CellModel {
  return { content: { kind: 'formula', formula, expected }, style };
}

/** The same cell with its result in place of its formula, for sheets of plain values. */
export function withoutFormula(cell: CellModel): CellModel {
  if (cell.content.kind !== 'formula') return cell;
  const { expected } = cell.content;
  return typeof expected === 'string' ? textCell(expected, cell.style) : numberCell(expected, cell.style);
}
