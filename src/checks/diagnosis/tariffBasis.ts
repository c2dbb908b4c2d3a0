import { type Application, type Payer, yearsOf } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { type Costs, exactProRataCosts } from '../../domain/tariff/proRata';
import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';

/** The columns of a table that hold amounts. */
export type AmountColumn = keyof Costs;

export const amountColumns = ['period', 'annual', 'billed'] as const satisfies readonly AmountColumn[];

/** Everything the amounts of a table are computed from, populations apart. Budgets are for the whole period. */
export interface TariffBasis {
  readonly application: Application;
  readonly payer: Payer;
  readonly budget: Decimal;
  readonly totalPopulation: number;
  readonly years: number;
  readonly participation: Decimal;
}

/**
 * What the convention says a table is computed from; null when its application or its payer is not known, or when
 * the application costs nothing: such a table has no reference.
 */
export function basisOf(table: TariffTable, { convention }: CheckContext): TariffBasis | null {
  const application = table.application?.value;
  const payer = table.payer?.value;
  if (!application || !payer || application.pricing.kind !== 'pro-rata') return null;
  return {
    application,
    payer,
    budget: periodBudget(application.pricing.budget, convention.budgetPeriodicity.value, yearsOf(convention)),
    totalPopulation: convention.populations.total,
    years: yearsOf(convention),
    participation: payer.participation.rate,
  };
}

/** A budget brought to the whole period. */
export function periodBudget(budget: Decimal, periodicity: 'period' | 'year', years: number): Decimal {
  return periodicity === 'period' ? budget : budget.times(years);
}

/** The exact amount of a column for a number of inhabitants, not rounded. */
export function exactAmount(basis: TariffBasis, column: AmountColumn, population: number): Decimal {
  return exactProRataCosts({ ...basis, budgetPeriodicity: 'period', population })[column];
}

/** What the whole population costs in a column: the budget, a year of it, a year net of participation. Exact. */
export function budgetOfColumn({ budget, years, participation }: TariffBasis, column: AmountColumn): Decimal {
  const numerator = column === 'billed' ? budget.times(new Decimal(1).minus(participation)) : budget;
  return column === 'period' ? numerator : numerator.div(years);
}
