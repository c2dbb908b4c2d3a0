import { type Application, type Convention, type Payer, yearsOf } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { priceMember } from '../../domain/tariff/priceMember';
import { type Costs, exactProRataCosts } from '../../domain/tariff/proRata';
import { populationMeasure } from '../../domain/tariff/quantities';
import { roundingGap } from '../../domain/tariff/roundingGap';
import { sharedBudgets, sharedCosts, type SharedTerms } from '../../domain/tariff/sharedCosts';
import { type Annexe2Table, type RemainderTaken } from './annexe2Model';

/** An application whose one budget is shared out by population. */
type SharedApplication = Application & { readonly pricing: { readonly kind: 'pro-rata' } };

export const costColumns = ['period', 'annual', 'billed'] as const satisfies readonly (keyof Costs)[];

/** Whether a plain budget is shared out by the population of the convention: a table of three columns, in formulas. */
export function isShared(application: Application): application is SharedApplication {
  return application.pricing.kind === 'pro-rata';
}

/** The table of a budget shared out by population: over the period, a year, and a year net of participation. */
export function sharedTable(
  convention: Convention,
  application: SharedApplication,
  payer: Payer,
): Annexe2Table {
  const { members, populations } = convention;
  const terms = {
    totalPopulation: populations.total,
    budget: application.pricing.budget,
    budgetPeriodicity: convention.budgetPeriodicity.value,
    years: yearsOf(convention),
    participation: payer.participation.rate,
  };
  const budgets = sharedBudgets(terms);
  const { costs, remainder } = costsOf(convention, application, payer, terms);
  return {
    convention,
    application,
    payer,
    tariff: application.tariffs[0]!,
    measures: [populationMeasure(convention)],
    columns: costColumns.map(name => {
      const sum = sumOfAmounts(costs.map(ofMember => ofMember[name]));
      // Shares that add up to a budget add up to it in cents.
      const budget = remainder ? roundToCents(budgets[name]) : budgets[name];
      return { name, sum, held: roundingGap(sum, budget, members.length) };
    }),
    lines: members.map((member, index) => ({
      member,
      quantities: [new Decimal(member.population)],
      amounts: costs[index]!,
      quotation: null,
    })),
    shared: {
      budget: application.pricing.budget,
      costPerInhabitant: exactProRataCosts({ ...terms, population: 1 }),
      remainder,
    },
  };
}

function costsOf(
  convention: Convention,
  application: SharedApplication,
  payer: Payer,
  terms: SharedTerms,
): { costs: readonly Costs[]; remainder: RemainderTaken | null } {
  const { members, remainder } = convention;
  const { policy } = remainder;
  const rounded = members.map(({ population }) => priceMember(convention, application, payer, population));
  if (policy === 'none') return { costs: rounded, remainder: null };
  const budgets = sharedBudgets(terms);
  const shared = sharedCosts(terms, members, policy);
  const gapOf = (name: keyof Costs) =>
    sumOfAmounts(rounded.map(costs => costs[name])).minus(roundToCents(budgets[name]));
  return {
    costs: members.map(({ insee }) => shared.get(insee)!),
    remainder: {
      policy,
      gaps: { period: gapOf('period'), annual: gapOf('annual'), billed: gapOf('billed') },
    },
  };
}
