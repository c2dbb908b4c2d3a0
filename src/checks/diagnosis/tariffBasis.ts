import {
  type Application,
  type Convention,
  type Member,
  type Payer,
  yearsOf,
} from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type Costs, exactProRataCosts } from '../../domain/tariff/proRata';
import { type HandingOutPolicy, sharedCosts } from '../../domain/tariff/sharedCosts';
import { once } from '../once';
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
  /** How the convention hands the cents of rounding out among its members; null when it does not. */
  readonly handingOut: { readonly policy: HandingOutPolicy; readonly members: readonly Member[] } | null;
}

/** One object for each application and payer of a context, so that their amounts are computed once. */
const bases = new WeakMap<CheckContext, Map<string, TariffBasis>>();

/**
 * What the convention says a table is computed from; null when its application or its payer is not known, or when
 * the application costs nothing: such a table has no reference.
 */
export function basisOf(table: TariffTable, context: CheckContext): TariffBasis | null {
  const application = table.application?.value;
  const payer = table.payer?.value;
  if (!application || !payer || application.pricing.kind !== 'pro-rata') return null;
  const known = bases.get(context) ?? new Map<string, TariffBasis>();
  bases.set(context, known);
  const key = `${payer.type} ${application.code}`;
  const { convention } = context;
  const basis = known.get(key) ?? {
    application,
    payer,
    budget: periodBudget(application.pricing.budget, convention.budgetPeriodicity.value, yearsOf(convention)),
    totalPopulation: convention.populations.total,
    years: yearsOf(convention),
    participation: payer.participation.rate,
    handingOut: handingOutOf(convention),
  };
  known.set(key, basis);
  return basis;
}

function handingOutOf({ remainder: { policy }, members }: Convention): TariffBasis['handingOut'] {
  return policy === 'none' ? null : { policy, members };
}

/** A budget brought to the whole period. */
export function periodBudget(budget: Decimal, periodicity: 'period' | 'year', years: number): Decimal {
  return periodicity === 'period' ? budget : budget.times(years);
}

/** What a basis gives for a number of inhabitants, computed once: members come back from table to table. */
export function byPopulation<Result>(make: (basis: TariffBasis, population: number) => Result) {
  const known = once((_: TariffBasis) => new Map<number, Result>());
  return (basis: TariffBasis, population: number): Result => {
    const results = known(basis);
    let result = results.get(population);
    if (result === undefined) results.set(population, (result = make(basis, population)));
    return result;
  };
}

/** The exact amounts of the three columns for a number of inhabitants, not rounded. */
const exactAmounts = byPopulation((basis, population): Costs =>
  exactProRataCosts({ ...basis, budgetPeriodicity: 'period', population }),
);

/** The same, each rounded once to the cent. */
export const roundedAmounts = byPopulation((basis, population): Costs => {
  const { period, annual, billed } = exactAmounts(basis, population);
  return { period: roundToCents(period), annual: roundToCents(annual), billed: roundToCents(billed) };
});

/**
 * The amounts of every member once the cents of rounding are handed out, by INSEE code; null where they are not.
 *
 * @param populations what the members weigh, when it is not the populations of the convention.
 */
export function handedOutAmounts(
  basis: TariffBasis,
  populations?: ReadonlyMap<string, number>,
): ReadonlyMap<string, Costs> | null {
  if (!basis.handingOut) return null;
  const { policy, members } = basis.handingOut;
  try {
    return sharedCosts(
      { ...basis, budgetPeriodicity: 'period' },
      members.map(({ insee, population }) => ({ insee, population: populations?.get(insee) ?? population })),
      policy,
    );
  } catch (error) {
    // A budget of a few cents cannot be handed out: each amount is rounded by itself.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const handedOut = once((basis: TariffBasis) => handedOutAmounts(basis));

/** The right amounts of a member: rounded once, then with the cents that the convention hands out. */
export function memberAmounts(basis: TariffBasis, member: Member | null, population: number): Costs {
  const shared = member?.population === population ? handedOut(basis)?.get(member.insee) : undefined;
  return shared ?? roundedAmounts(basis, population);
}

/** The exact amount of one column. */
export function exactAmount(basis: TariffBasis, column: AmountColumn, population: number): Decimal {
  return exactAmounts(basis, population)[column];
}

/** What the whole population costs in a column: the budget, a year of it, a year net of participation. Exact. */
export function budgetOfColumn({ budget, years, participation }: TariffBasis, column: AmountColumn): Decimal {
  const numerator = column === 'billed' ? budget.times(new Decimal(1).minus(participation)) : budget;
  return column === 'period' ? numerator : numerator.div(years);
}
