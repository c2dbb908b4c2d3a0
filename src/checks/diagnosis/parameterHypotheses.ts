import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { once, onceForBoth } from '../once';
import { type CheckContext } from '../rule';
import { statementsOf, type TariffTable } from '../tariffTable';
import { changedBasis, type Hypothesis } from './hypothesis';
import { knownTotals, otherPopulations } from './knownTotals';
import { periodBudget, roundedAmounts, type TariffBasis } from './tariffBasis';

/** Years one may divide by, mistaken: any number of them, or months for years. */
const DIVISORS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 36];
const ONE = new Decimal(1);
const NORMAL_VAT = new Decimal('1.20');

/** The budget of a year taken for that of the period, or the reverse: amounts off by the number of years. */
export const yearsHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  if (basis.years === 1) return [];
  const { budget, years } = basis;
  const times = new Decimal(years);
  return [
    orFromRounded(
      changedBasis({ kind: 'years', direction: 'multiplied' }, basis, { budget: budget.times(years) }),
      rightAmounts(basis, amount => amount.times(times)),
    ),
    orFromRounded(
      changedBasis({ kind: 'years', direction: 'divided' }, basis, { budget: budget.div(years) }),
      rightAmounts(basis, amount => amount.div(times)),
    ),
  ];
});

/** The same cause, worked out by the author from amounts already rounded: the cents differ, the mistake does not. */
function orFromRounded(hypothesis: Hypothesis, fromRounded: Hypothesis['predict']): Hypothesis {
  return { ...hypothesis, predict: cell => [...hypothesis.predict(cell), ...fromRounded(cell)] };
}

/** The right amounts of a cell, rounded, then changed and rounded again. */
function rightAmounts(basis: TariffBasis, change: (amount: Decimal) => Decimal): Hypothesis['predict'] {
  return ({ column, populations }) =>
    populations.map(population => roundToCents(change(roundedAmounts(basis, population)[column])));
}

/** Another number of years than the convention's. */
export const divisorHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  return DIVISORS.filter(divisor => divisor !== basis.years).map(divisor =>
    changedBasis(
      { kind: 'divisor', divisor: new Decimal(divisor) },
      basis,
      { years: divisor },
      { followsAnnual: true },
    ),
  );
});

/** The participation that the header of the table states, or its parameters, when it is not the payer's. */
export function statedRateHypotheses(
  basis: TariffBasis,
  table: TariffTable,
  { convention }: CheckContext,
): Hypothesis[] {
  return statementsOf(table).flatMap(({ statedRate }) => {
    const rate = statedRate?.value;
    if (!rate || rate.equals(basis.participation)) return [];
    const payer = convention.payers.find(({ participation }) => participation.rate.equals(rate)) ?? null;
    return [changedBasis({ kind: 'rate', rate, payer }, basis, { participation: rate })];
  });
}

/** Another participation: another payer's, none at all, or what is left of the right one. */
export const rateHypotheses = onceForBoth(
  (basis: TariffBasis, { convention }: CheckContext): readonly Hypothesis[] => {
    const { participation } = basis;
    const complement = ONE.minus(participation);
    const payers = convention.payers.filter(payer => !payer.participation.rate.equals(participation));
    const other = payers.map(payer => {
      const { rate } = payer.participation;
      return changedBasis({ kind: 'rate', rate, payer }, basis, { participation: rate });
    });
    const none = new Decimal(0);
    return [
      ...other,
      ...(complement.equals(participation)
        ? []
        : [changedBasis({ kind: 'complement', rate: complement }, basis, { participation: complement })]),
      changedBasis({ kind: 'rate', rate: none, payer: null }, basis, { participation: none }),
    ];
  },
);

const RATE_STEPS = 20;

/** Rates a person may type on one line: multiples of 5 %. */
export const roundRateHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  return Array.from({ length: RATE_STEPS }, (_, step) => new Decimal(step).div(RATE_STEPS))
    .filter(rate => !rate.equals(basis.participation))
    .map(rate => changedBasis({ kind: 'rate', rate, payer: null }, basis, { participation: rate }));
});

/** The budget of another application, of the convention or of another table of the workbook. */
export const budgetHypotheses = onceForBoth(
  (basis: TariffBasis, { convention, recognition }: CheckContext): readonly Hypothesis[] => {
    const periodicity = convention.budgetPeriodicity.value;
    const ofApplications = convention.applications.flatMap(application => {
      const { pricing } = application;
      if (pricing.kind !== 'pro-rata') return [];
      return [{ application, budget: periodBudget(pricing.budget, periodicity, basis.years) }];
    });
    const stated = recognition.tables
      .flatMap(statementsOf)
      .flatMap(({ statedBudget }) =>
        statedBudget ? [{ application: null, budget: statedBudget.value }] : [],
      );
    const seen = new Set([basis.budget.toString()]);
    return [...ofApplications, ...stated]
      .filter(({ budget }) => budget.gt(0) && !seen.has(budget.toString()) && seen.add(budget.toString()))
      .map(({ application, budget }) =>
        changedBasis({ kind: 'budget', budget, application }, basis, { budget }, { followsAnnual: true }),
      );
  },
);

/** Value-added tax on amounts that bear none. */
export const taxHypotheses = once((basis: TariffBasis): readonly Hypothesis[] => {
  const budget = basis.budget.times(NORMAL_VAT);
  return [changedBasis({ kind: 'tax' }, basis, { budget }, { followsAnnual: true })];
});

/** Another total of inhabitants that we can name. */
export function denominatorHypotheses(
  basis: TariffBasis,
  table: TariffTable,
  context: CheckContext,
): Hypothesis[] {
  return knownTotals(table, context).map(({ total, known }) => {
    const bound = new Decimal(total);
    return changedBasis(
      { kind: 'denominator', low: bound, high: bound, known },
      basis,
      { totalPopulation: total },
      { isFitted: true, followsAnnual: true },
    );
  });
}

/** Populations of another kind or year behind the amounts, divided by PopTot or by their own total. */
export const populationHypotheses = onceForBoth(
  (basis: TariffBasis, context: CheckContext): readonly Hypothesis[] => {
    return otherPopulations(context).flatMap(({ populationKind, year, byInsee, total }) =>
      [null, ...(total === null ? [] : [total])].map((own): Hypothesis => {
        const actual = own === null ? basis : { ...basis, totalPopulation: own };
        return {
          cause: { kind: 'populations', populationKind, year, total: own },
          basis: null,
          predict: ({ line, column }) => {
            const population = line.member && byInsee.get(line.member.insee);
            return population ? [roundedAmounts(actual, population)[column]] : [];
          },
        };
      }),
    );
  },
);
