import { Decimal } from '../money/decimal';
import { roundToCents } from '../money/roundToCents';

/** What a pro-rata tariff is computed from. Budgets in euros, populations in inhabitants. */
export interface ProRataBasis {
  readonly population: number;
  readonly totalPopulation: number;
  readonly budget: Decimal;
  /** Whether `budget` is the cost of the whole period or of one year: article 4 and annexe 2 disagree. */
  readonly budgetPeriodicity: 'period' | 'year';
  readonly years: number;
  /** The share the métropole pays, between 0 and 1. */
  readonly participation: Decimal;
}

/** The three amounts of an annexe 2 line, in euros, net of tax. */
export interface Costs {
  /** « Coût pour N ans ». */
  readonly period: Decimal;
  /** « Coût annuel ». */
  readonly annual: Decimal;
  /** « Coût annuel avec participation »: what is billed a year. */
  readonly billed: Decimal;
}

/**
 * The exact costs of a member: PopCom × Pappli / PopTot, a year of it, and a year net of participation.
 *
 * Source: annexe 2 of the convention 2019-2021. Its article 4 prints (PopCom × Pappli) / (PopTot − Part3M), which
 * subtracts euros from inhabitants and gives none of the 558 amounts; this formula gives them all.
 */
export function exactProRataCosts(basis: ProRataBasis): Costs {
  const { population, totalPopulation, years, participation } = basis;
  const periodBudget = basis.budgetPeriodicity === 'period' ? basis.budget : basis.budget.times(years);
  // One division each, at the very end: a quotient carried on would already have lost digits.
  const numerator = periodBudget.times(population);
  const share = new Decimal(1).minus(participation);
  return {
    period: numerator.div(totalPopulation),
    annual: numerator.div(new Decimal(totalPopulation).times(years)),
    billed: numerator.times(share).div(new Decimal(totalPopulation).times(years)),
  };
}

/** The same costs, each rounded once to the cent from its exact value (chained rounding breaks 27 cells of 2019). */
export function proRataCosts(basis: ProRataBasis): Costs {
  const exact = exactProRataCosts(basis);
  return {
    period: roundToCents(exact.period),
    annual: roundToCents(exact.annual),
    billed: roundToCents(exact.billed),
  };
}
