import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { once } from '../once';
import { chainedAmounts } from './chainedAmounts';
import { type Rounding } from './cause';
import { type AmountCell } from './diagnosis';
import { type Hypothesis } from './hypothesis';
import {
  type AmountColumn,
  amountColumns,
  budgetOfColumn,
  exactAmount,
  roundedAmounts,
  type TariffBasis,
} from './tariffBasis';

type Predict = (column: AmountColumn, population: number) => readonly Decimal[];

/** Decimals at which a cost per inhabitant may have been rounded before it is used. */
const UNIT_DECIMALS = [2, 3, 4, 5, 6];
const COARSE_DECIMALS = [0, 1];

/** Roundings made in a chain, in a wrong direction, or too coarse. */
export const roundingHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  const exact = (column: AmountColumn, population: number) => exactAmount(basis, column, population);
  return [
    rounded({ kind: 'chained' }, (column, population) => chainedAmounts(basis, column, population)),
    ...UNIT_DECIMALS.map(decimals =>
      rounded({ kind: 'per-inhabitant', decimals }, perInhabitant(basis, decimals)),
    ),
    rounded({ kind: 'truncated' }, (column, population) => [
      exact(column, population).toDecimalPlaces(2, Decimal.ROUND_DOWN),
    ]),
    rounded({ kind: 'up' }, (column, population) => [
      exact(column, population).toDecimalPlaces(2, Decimal.ROUND_UP),
    ]),
    ...COARSE_DECIMALS.map(decimals =>
      rounded({ kind: 'coarse', decimals }, (column, population) => [
        exact(column, population).toDecimalPlaces(decimals),
      ]),
    ),
  ];
});

/** Each amount rounded by itself, where the convention hands the cents out among the members. */
export const apartHypotheses = once((basis: TariffBasis): readonly Hypothesis[] =>
  basis.handingOut === null
    ? []
    : [rounded({ kind: 'apart' }, (column, population) => [roundedAmounts(basis, population)[column]])],
);

function perInhabitant(basis: TariffBasis, decimals: number): Predict {
  const { years, totalPopulation, participation } = basis;
  const share = new Decimal(1).minus(participation);
  const unit = (column: AmountColumn) =>
    budgetOfColumn(basis, column).div(totalPopulation).toDecimalPlaces(decimals);
  const units = { period: unit('period'), annual: unit('annual'), billed: unit('billed') };
  return (column, population) => {
    const [ofPeriod, ofYear, net] = [units.period, units.annual, units.billed].map(cost =>
      cost.times(population),
    ) as [Decimal, Decimal, Decimal];
    const ways = {
      period: [ofPeriod],
      annual: [ofPeriod.div(years), ofYear],
      // The division last: a quotient carried on would miss an exact half cent.
      billed: [ofPeriod.times(share).div(years), ofYear.times(share), net],
    };
    return ways[column].map(roundToCents);
  };
}

function rounded(rounding: Rounding, predict: Predict): Hypothesis {
  return {
    cause: { kind: 'rounding', rounding },
    basis: null,
    predict: ({ column, populations }) => populations.flatMap(population => predict(column, population)),
  };
}

/**
 * The formula of article 4 as printed, (PopCom × Pappli) / (PopTot − Part3M), which subtracts euros from
 * inhabitants, on the budget of the period or of a year, its result taken as such or carried on.
 */
export const printedFormulaHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  const { budget, years, totalPopulation, participation } = basis;
  const share = new Decimal(1).minus(participation);
  const half = new Decimal('0.5');
  const rates = participation.equals(half) ? [half] : [participation, half];
  const printed = (population: number, cost: Decimal, rate: Decimal) =>
    cost.times(population).div(new Decimal(totalPopulation).minus(cost.times(rate)));
  const amounts: Predict = (column, population) =>
    rates.flatMap(rate => {
      const onPeriod = printed(population, budget, rate);
      const onYear = printed(population, budget.div(years), rate);
      const ways = {
        period: [onPeriod],
        annual: [onYear, onPeriod.div(years)],
        billed: [
          onYear,
          onPeriod.div(years),
          onYear.times(share),
          onPeriod.times(share).div(years),
          onPeriod,
        ],
      };
      return ways[column].map(roundToCents);
    });
  return [
    {
      cause: { kind: 'printed-formula' },
      basis: null,
      predict: ({ column, populations }) => populations.flatMap(population => amounts(column, population)),
    },
  ];
});

/** The figures of another column: gross for net, the period for a year. */
export const otherColumnHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  const share = new Decimal(1).minus(basis.participation);
  const from = (
    column: AmountColumn | 'net-period',
    amount: (population: number) => Decimal,
  ): Hypothesis => ({
    cause: { kind: 'other-column', column },
    basis: null,
    predict: cell => (cell.column === column ? [] : cell.populations.map(amount).map(roundToCents)),
  });
  return [
    ...amountColumns.map(column => from(column, population => exactAmount(basis, column, population))),
    from('net-period', population => exactAmount(basis, 'period', population).times(share)),
  ];
});

/** Amounts that stand some rows too low or too high: only the shifts that a wrong amount itself suggests. */
export function shiftHypotheses(cells: readonly AmountCell[]): Hypothesis[] {
  const expected = new Map(cells.map(cell => [`${cell.column} ${cell.index}`, cell.expected]));
  const byAmount = new Map(cells.map(cell => [`${cell.column} ${cell.expected.toFixed(2)}`, cell.index]));
  const votes = new Map<number, number>();
  for (const { isRight, column, index, found } of cells) {
    const source = isRight ? undefined : byAmount.get(`${column} ${found.toFixed(2)}`);
    if (source !== undefined) votes.set(index - source, (votes.get(index - source) ?? 0) + 1);
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 1)
    .map(([by]) => ({
      cause: { kind: 'shift', by },
      basis: null,
      predict: ({ column, index }) => {
        const amount = expected.get(`${column} ${index - by}`);
        return amount ? [amount] : [];
      },
    }));
}
