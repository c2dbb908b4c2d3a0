import { Decimal } from '../domain/money/decimal';
import { type CellStyle, cellStyles, type StyleDefinition } from './cellStyles';
import { type CellModel } from './sheetModel';

export const blankCell: CellModel = { content: { kind: 'blank' }, style: 'blank' };

/** A row of as many cells as there are columns; those that a first cell takes the place of look as it does. */
export function padded(cells: readonly CellModel[], columns: number): CellModel[] {
  const [first = blankCell] = cells;
  const filler: CellModel = isAcross(cells) ? { ...blankCell, style: first.style } : blankCell;
  return Array.from({ length: columns }, (_, column) => cells[column] ?? filler);
}

/** Whether the first cell of a row takes the whole width of the sheet. */
export function isAcross([first]: readonly CellModel[]): boolean {
  const style: StyleDefinition | undefined = first && cellStyles[first.style];
  return style?.acrossColumns === true;
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
