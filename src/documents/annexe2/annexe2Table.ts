import {
  type Application,
  type Convention,
  type Member,
  type Payer,
  yearsOf,
} from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { priceMember } from '../../domain/tariff/priceMember';
import { type Costs, exactProRataCosts } from '../../domain/tariff/proRata';
import { type RoundingGap, roundingGap } from '../../domain/tariff/roundingGap';

/** An application whose cost is shared: the only kind annexe 2 has a table for. */
export type PaidApplication = Application & { readonly pricing: { readonly kind: 'pro-rata' } };

export interface Annexe2Line {
  readonly member: Member;
  readonly costs: Costs;
}

/** One printed table of annexe 2, all amounts in euros: its lines, and each column held against the budget. */
export interface Annexe2Table {
  readonly convention: Convention;
  readonly application: PaidApplication;
  readonly payer: Payer;
  readonly lines: readonly Annexe2Line[];
  readonly columns: Readonly<Record<keyof Costs, RoundingGap>>;
  /** Exact, not rounded: it is read with six decimals and never billed. */
  readonly costPerInhabitant: Costs;
}

export const costColumns = ['period', 'annual', 'billed'] as const satisfies readonly (keyof Costs)[];

/** The applications of a convention that have an annexe 2 table, in its order; the free ones have none. */
export function paidApplications(convention: Convention): PaidApplication[] {
  return convention.applications.filter(
    (application): application is PaidApplication => application.pricing.kind === 'pro-rata',
  );
}

/** Prices every member of the convention for one application and one payer type. */
export function annexe2Table(
  convention: Convention,
  application: PaidApplication,
  payer: Payer,
): Annexe2Table {
  const lines = convention.members.map(member => ({
    member,
    costs: priceMember(convention, application, payer, member.population),
  }));
  const basis = {
    totalPopulation: convention.populations.total,
    budget: application.pricing.budget,
    budgetPeriodicity: convention.budgetPeriodicity.value,
    years: yearsOf(convention),
    participation: payer.participation.rate,
  };
  // What the whole population would cost is the budget itself, seen over the period, a year, and net.
  const budgets = exactProRataCosts({ ...basis, population: convention.populations.total });
  const column = (name: keyof Costs) =>
    roundingGap(sumOfAmounts(lines.map(({ costs }) => costs[name])), budgets[name], lines.length);
  return {
    convention,
    application,
    payer,
    lines,
    columns: { period: column('period'), annual: column('annual'), billed: column('billed') },
    costPerInhabitant: exactProRataCosts({ ...basis, population: 1 }),
  };
}

/** Sum of the populations listed, in inhabitants. */
export function populationOfLines(lines: readonly Annexe2Line[]): Decimal {
  return sumOfAmounts(lines.map(({ member }) => new Decimal(member.population)));
}
