import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import {
  type AmountColumn,
  amountColumns,
  basisOf,
  exactAmount,
  roundedAmounts,
  type TariffBasis,
} from '../diagnosis/tariffBasis';
import { figureNumber } from '../figureNumber';
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
      const population = figureNumber(figures.population) ?? member?.population;
      return figure?.value && population !== undefined
        ? [
            {
              figure,
              value: figure.value,
              exact: exactAmount(basis, column, population),
              steps: () => stepsTo(basis, column, population),
            },
          ]
        : [];
    });
    const scaled = scaledAmong(cells, factor);
    const [first] = scaled;
    return first && scaled.length >= FEWEST
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

interface HeldAmount {
  readonly figure: FigureCell;
  readonly value: Decimal;
  readonly exact: Decimal;
  /** The same from amounts already rounded, as a sheet that rounds each column would have it. */
  readonly steps: () => readonly Decimal[];
}

/** The amounts that are scaled, when nearly all are; none as soon as too many are not. */
function scaledAmong(cells: readonly HeldAmount[], factor: Decimal): readonly HeldAmount[] {
  const scaled: HeldAmount[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isScaled(cell, factor)) scaled.push(cell);
    const atBest = scaled.length + cells.length - index - 1;
    if (atBest < NEARLY_ALL * cells.length) return [];
  }
  return scaled;
}

/** Whether a value is an amount times a factor, rounded to the decimals it has (two at least), at once or in a chain. */
function isScaled({ value, exact, steps }: HeldAmount, factor: Decimal): boolean {
  const decimals = Math.max(CENTS, value.decimalPlaces());
  const gives = (amount: Decimal) => amount.times(factor).toDecimalPlaces(decimals).eq(value);
  return gives(exact) || gives(roundToCents(exact)) || steps().some(gives);
}

function stepsTo(basis: TariffBasis, column: AmountColumn, population: number): readonly Decimal[] {
  const { period, annual } = roundedAmounts(basis, population);
  const share = new Decimal(1).minus(basis.participation);
  if (column === 'period') return [];
  return column === 'annual'
    ? [period.div(basis.years)]
    : [annual.times(share), period.times(share).div(basis.years)];
}
