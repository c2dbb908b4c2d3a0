import { type Convention, type Payer } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { priceMember } from '../../domain/tariff/priceMember';
import { type Costs, exactProRataCosts } from '../../domain/tariff/proRata';
import { populationMeasure } from '../../domain/tariff/quantities';
import { type SharedApplication, sharedTerms } from '../../domain/tariff/remainderCosts';
import { roundingGap } from '../../domain/tariff/roundingGap';
import { sharedBudgets, sharedCosts, type SharedTerms } from '../../domain/tariff/sharedCosts';
import { type Annexe2Table, type RemainderTaken } from './annexe2Model';

export const costColumns = ['period', 'annual', 'billed'] as const satisfies readonly (keyof Costs)[];

/** The table of a budget shared out by population: over the period, a year, and a year net of participation. */
export function sharedTable(
  convention: Convention,
  application: SharedApplication,
  payer: Payer,
): Annexe2Table {
  const { members } = convention;
  const terms = sharedTerms(convention, application, payer);
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
