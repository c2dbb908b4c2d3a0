import {
  type Application,
  type Convention,
  type Member,
  type Payer,
} from '../../domain/conventions/convention';
import { type Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { memberCosts } from '../diagnosis/memberCosts';

/** Beyond this many paid applications the sets are too many to try. */
const MOST = 10;

/** A set of applications that makes an amount. */
export interface MatchingSet {
  readonly applications: readonly Application[];
  readonly sum: Decimal;
}

/** The sum of the rounded yearly amounts of applications, net of participation or gross. */
export function yearlySum(
  convention: Convention,
  applications: readonly Application[],
  payer: Payer,
  member: Member,
  column: 'billed' | 'annual',
): Decimal {
  return sumOfAmounts(
    applications.map(application => memberCosts(convention, application, payer, member)[column]),
  );
}

/** The sets of paid applications whose yearly sum is exactly an amount. */
export function setsMaking(
  convention: Convention,
  payer: Payer,
  member: Member,
  column: 'billed' | 'annual',
  amount: Decimal,
): MatchingSet[] {
  const paid = convention.applications.filter(({ pricing }) => pricing.kind !== 'free');
  if (paid.length > MOST) return [];
  return Array.from({ length: 2 ** paid.length - 1 }, (_, index) => {
    const applications = paid.filter((_application, bit) => ((index + 1) >> bit) % 2 === 1);
    return { applications, sum: yearlySum(convention, applications, payer, member, column) };
  }).filter(({ sum }) => sum.eq(amount));
}
