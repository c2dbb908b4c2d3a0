import { type Member } from '../conventions/convention';
import { Decimal } from '../money/decimal';
import { roundToCents } from '../money/roundToCents';
import { type RemainderPolicy, shareOut } from '../money/shareOut';
import { type Costs, exactProRataCosts, type ProRataBasis } from './proRata';

/** A budget shared out by population, whoever the members are. */
export type SharedTerms = Omit<ProRataBasis, 'population'>;

/** The policies that hand the cents of rounding out, so that the amounts of all members add up to the budget. */
export type HandingOutPolicy = Exclude<RemainderPolicy, 'none'>;

/** What the whole population costs: the budget itself, seen over the period, a year, and net. Exact, in euros. */
export function sharedBudgets(terms: SharedTerms): Costs {
  return exactProRataCosts({ ...terms, population: terms.totalPopulation });
}

/**
 * The costs of every member under a policy that hands out the cents of rounding: each column adds up to its budget
 * to the cent. A cost then depends on all the members, not on one population alone.
 *
 * @param members in the order of the rows; "last-row" takes it, the other policies go by INSEE code, so that ties go
 *   to the lower one.
 * @returns € net of tax, by INSEE code.
 * @throws DomainError when taking the difference would turn the sign of an amount.
 */
export function sharedCosts(
  terms: SharedTerms,
  members: readonly Pick<Member, 'insee' | 'population'>[],
  policy: HandingOutPolicy,
): ReadonlyMap<string, Costs> {
  const rows = policy === 'last-row' ? members : [...members].sort((a, b) => (a.insee < b.insee ? -1 : 1));
  const weights = rows.map(({ population }) => new Decimal(population));
  const budgets = sharedBudgets(terms);
  const sharesOf = (budget: Decimal) => shareOut(roundToCents(budget), weights, policy).shares;
  const [period, annual, billed] = [budgets.period, budgets.annual, budgets.billed].map(sharesOf) as [
    readonly Decimal[],
    readonly Decimal[],
    readonly Decimal[],
  ];
  return new Map(
    rows.map(({ insee }, index) => [
      insee,
      { period: period[index]!, annual: annual[index]!, billed: billed[index]! },
    ]),
  );
}
