import { type Edit } from '../finding';
import { type FigureCell, type TariffTable } from '../tariffTable';

/** The format of a population where the cell has none of its own. */
const INHABITANTS = '#,##0';

/** The edits that write populations; null when one of the cells holds a formula, or the table is pasted text. */
export function populationEdits(
  cells: readonly { readonly table: TariffTable; readonly figure: FigureCell; readonly expected: number }[],
): readonly Edit[] | null {
  const isWritable = cells.every(({ table, figure }) => figure.formula === null && !table.isPastedText);
  if (!isWritable || cells.length === 0) return null;
  return cells.map(({ table, figure, expected }) => ({
    kind: 'number',
    sheet: table.sheet,
    cell: figure.cell,
    value: String(expected),
    ...(figure.isText || figure.numberFormat === '@' ? { numberFormat: INHABITANTS } : {}),
  }));
}
