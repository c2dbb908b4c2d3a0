import { type Decimal } from '../../domain/money/decimal';
import { frenchFormula } from '../../text/frenchFormula';
import { message } from '../../text/message';
import { columnLetters } from '../cellAddress';
import { type Edit, type Remedy } from '../finding';
import { type FigureCell, type TariffTable } from '../tariffTable';
import { type AmountColumn } from './tariffBasis';

/** The columns that have a total. */
export type TotalColumn = AmountColumn | 'population';

export const totalColumns: readonly TotalColumn[] = ['population', 'period', 'annual', 'billed'];

/** What stands on the line of totals in a column: nothing, a typed figure, a formula. */
export type TotalState =
  | { readonly kind: 'missing' }
  | { readonly kind: 'typed'; readonly figure: FigureCell; readonly value: Decimal }
  | { readonly kind: 'formula'; readonly figure: FigureCell; readonly formula: string };

/** Null when the column has fewer than two figures: nothing to add up. */
export function totalState(table: TariffTable, column: TotalColumn): TotalState | null {
  if (figuresOfColumn(table, column).length < 2) return null;
  const figure = table.totals?.figures[column];
  if (figure?.formula) return { kind: 'formula', figure, formula: figure.formula };
  if (figure?.value) return { kind: 'typed', figure, value: figure.value };
  return { kind: 'missing' };
}

/** The figures of a column, from the first line to the last. */
export function figuresOfColumn({ lines }: TariffTable, column: TotalColumn): FigureCell[] {
  return lines.flatMap(({ figures }) => (figures[column]?.value ? [figures[column]] : []));
}

/** Fewer rows than that are the table's: the sum of them all would take in others. */
const MOSTLY_LINES = 2 / 3;

/** =SUM over every line of a column; null when the table does not say in which column it stands. */
export function sumFormula({ columns, lines }: TariffTable, column: TotalColumn): string | null {
  const place = columns[column];
  const rows = lines.map(({ row }) => row);
  if (place === undefined || rows.length === 0) return null;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  // Lines of another table stand between: CCAS below each commune.
  if (rows.length < (last - first + 1) * MOSTLY_LINES) return null;
  const letters = columnLetters(place);
  return `=SUM(${letters}${first + 1}:${letters}${last + 1})`;
}

/** The sum in place of a total: a fix when it loses nothing, a suggestion when it changes the figure. */
export function sumRemedy(
  table: TariffTable,
  column: TotalColumn,
  { cell }: Pick<FigureCell, 'cell'>,
  isSafe: boolean,
): Remedy | null {
  const formula = sumFormula(table, column);
  if (formula === null || table.isPastedText) return null;
  const edits: Edit[] = [{ kind: 'formula', sheet: table.sheet, cell, formula }];
  return isSafe
    ? { kind: 'fix', edits }
    : {
        kind: 'suggestion',
        choices: [{ label: message('total.choice.sum', { cell, formula: frenchFormula(formula) }), edits }],
      };
}

/** Whether anything in a table is computed: in a copy of values, a typed total is as good as the rest. */
export function hasFormulas({ lines, totals }: TariffTable): boolean {
  return [...lines, ...(totals ? [totals] : [])].some(({ figures }) =>
    Object.values(figures).some(({ formula }) => formula !== null),
  );
}
