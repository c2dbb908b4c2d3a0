import {
  type Application,
  type Convention,
  type Member,
  type Payer,
  yearsOf,
} from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { shareOut } from '../../domain/money/shareOut';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { priceMember } from '../../domain/tariff/priceMember';
import { type Costs, exactProRataCosts } from '../../domain/tariff/proRata';
import { populationMeasure } from '../../domain/tariff/quantities';
import { roundingGap } from '../../domain/tariff/roundingGap';
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
  const basis = {
    totalPopulation: populations.total,
    budget: application.pricing.budget,
    budgetPeriodicity: convention.budgetPeriodicity.value,
    years: yearsOf(convention),
    participation: payer.participation.rate,
  };
  // What the whole population would cost is the budget itself, seen over the period, a year, and net.
  const budgets = exactProRataCosts({ ...basis, population: populations.total });
  const { costs, remainder } = costsOf(convention, application, payer, budgets);
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
      costPerInhabitant: exactProRataCosts({ ...basis, population: 1 }),
      remainder,
    },
  };
}

function costsOf(
  convention: Convention,
  application: SharedApplication,
  payer: Payer,
  budgets: Costs,
): { costs: readonly Costs[]; remainder: RemainderTaken | null } {
  const { members, remainder } = convention;
  const { policy } = remainder;
  const rounded = members.map(({ population }) => priceMember(convention, application, payer, population));
  if (policy === 'none') return { costs: rounded, remainder: null };
  const shares = {
    period: sharesOf(members, budgets.period, policy),
    annual: sharesOf(members, budgets.annual, policy),
    billed: sharesOf(members, budgets.billed, policy),
  };
  const gapOf = (name: keyof Costs) =>
    sumOfAmounts(rounded.map(costs => costs[name])).minus(roundToCents(budgets[name]));
  return {
    costs: members.map(({ insee }) => ({
      period: shares.period.get(insee)!,
      annual: shares.annual.get(insee)!,
      billed: shares.billed.get(insee)!,
    })),
    remainder: {
      policy,
      gaps: { period: gapOf('period'), annual: gapOf('annual'), billed: gapOf('billed') },
    },
  };
}

/** A budget to the cent, shared out by population under a policy: by INSEE code, so that ties go to the lower one. */
function sharesOf(
  members: readonly Member[],
  budget: Decimal,
  policy: RemainderTaken['policy'],
): ReadonlyMap<string, Decimal> {
  const rows = policy === 'last-row' ? members : [...members].sort((a, b) => (a.insee < b.insee ? -1 : 1));
  const { shares } = shareOut(
    roundToCents(budget),
    rows.map(({ population }) => new Decimal(population)),
    policy,
  );
  return new Map(rows.map(({ insee }, index) => [insee, shares[index]!]));
}
