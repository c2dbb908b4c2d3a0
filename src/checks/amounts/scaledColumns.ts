import { type Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type AmountColumn, amountColumns, basisOf, exactAmount } from '../diagnosis/tariffBasis';
import { type CheckContext } from '../rule';
import { type FigureCell, type TariffTable } from '../tariffTable';

/** A column whose amounts are all the right ones times one factor. */
export interface ScaledColumn {
  readonly table: TariffTable;
  readonly column: AmountColumn;
  readonly figures: readonly FigureCell[];
  /** The right amount of the first of the figures. */
  readonly expected: Decimal;
}

/** Fewer lines may agree by chance; a few may be wrong for another reason. */
const FEWEST = 3;
const NEARLY_ALL = 0.8;
const CENTS = 2;

/** The columns of a table that hold the right amounts times a factor, to the decimals they show. */
export function scaledColumns(context: CheckContext, table: TariffTable, factor: Decimal): ScaledColumn[] {
  const basis = basisOf(table, context);
  if (!basis) return [];
  return amountColumns.flatMap(column => {
    const cells = table.lines.flatMap(({ member, figures }) => {
      const figure = figures[column];
      const population = figures.population?.value?.toNumber() ?? member?.population;
      return figure?.value && population !== undefined
        ? [{ figure, value: figure.value, exact: exactAmount(basis, column, population) }]
        : [];
    });
    const scaled = cells.filter(({ value, exact }) => isScaled(value, exact, factor));
    const [first] = scaled;
    return first && scaled.length >= FEWEST && scaled.length >= NEARLY_ALL * cells.length
      ? [
          {
            table,
            column,
            figures: scaled.map(({ figure }) => figure),
            expected: roundToCents(first.exact),
          },
        ]
      : [];
  });
}

/** Whether a value is an amount times a factor, rounded to the decimals it has (two at least), at once or in a chain. */
function isScaled(value: Decimal, exact: Decimal, factor: Decimal): boolean {
  const decimals = Math.max(CENTS, value.decimalPlaces());
  return [exact, roundToCents(exact)].some(amount =>
    amount.times(factor).toDecimalPlaces(decimals).eq(value),
  );
}
