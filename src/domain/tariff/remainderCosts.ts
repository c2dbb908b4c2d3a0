import { type Application, type Convention, type Payer, yearsOf } from '../conventions/convention';
import { type Costs, proRataCosts } from './proRata';
import { type HandingOutPolicy, sharedCosts, type SharedTerms } from './sharedCosts';

/** An application whose one budget is shared out by population. */
export type SharedApplication = Application & { readonly pricing: { readonly kind: 'pro-rata' } };

/** What a member owes: each amount rounded by itself, and once the cents left over are handed out. */
export interface RemainderCosts {
  readonly rounded: Costs;
  readonly settled: Costs;
}

/** Whether a plain budget is shared out by the population of the convention. */
export function isShared(application: Application): application is SharedApplication {
  return application.pricing.kind === 'pro-rata';
}

/** What an application of a convention is shared out from, for a payer type. */
export function sharedTerms(
  convention: Convention,
  { pricing }: SharedApplication,
  payer: Payer,
): SharedTerms {
  return {
    totalPopulation: convention.populations.total,
    budget: pricing.budget,
    budgetPeriodicity: convention.budgetPeriodicity.value,
    years: yearsOf(convention),
    participation: payer.participation.rate,
  };
}

/** A convention is data that never changes: what was shared out once is known for each service and payer. */
const known = new WeakMap<Convention, Map<string, ReadonlyMap<string, RemainderCosts>>>();

/** The amounts of every member under a policy, by INSEE code; the sums of the three columns are the budgets. */
export function remainderCosts(
  convention: Convention,
  application: SharedApplication,
  payer: Payer,
  policy: HandingOutPolicy,
): ReadonlyMap<string, RemainderCosts> {
  const ofConvention = known.get(convention) ?? new Map<string, ReadonlyMap<string, RemainderCosts>>();
  known.set(convention, ofConvention);
  const key = `${application.code} ${payer.type}`;
  const kept = ofConvention.get(key);
  if (kept) return kept;
  const terms = sharedTerms(convention, application, payer);
  const settled = sharedCosts(terms, convention.members, policy);
  const costs = new Map(
    convention.members.map(({ insee, population }) => [
      insee,
      { rounded: proRataCosts({ ...terms, population }), settled: settled.get(insee)! },
    ]),
  );
  ofConvention.set(key, costs);
  return costs;
}
