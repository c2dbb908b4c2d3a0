import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { type Decimal } from './decimal';
import { checkedPlaces, checkedWeights, fromUnits, unitsOf } from './wholeUnits';

/**
 * Shares an amount out by weights, to the unit of 10^-places, so that the shares add up to it exactly: each share is
 * cut down to the unit, then the units left go one by one to the largest remainders ("plus fort reste"); ties to the
 * larger weight, then to the first given. Computed on whole numbers: nothing is rounded on the way.
 *
 * A negative amount (a refund) gives the same shares with their sign changed. A weight of zero gives zero.
 *
 * @throws DomainError when a weight is negative, when all are zero, or when the amount has more decimals than the
 *   shares may have: no shares could add up to it.
 */
export function largestRemainder(
  amount: Decimal,
  weights: readonly Decimal[],
  places = 2,
): readonly Decimal[] {
  const units = amountInUnits(amount, checkedPlaces(places));
  const wholes = checkedWeights(weights);
  const total = wholes.reduce((sum, weight) => sum + weight, 0n);
  const size = units < 0n ? -units : units;
  const rows = wholes.map((weight, index) => ({
    index,
    weight,
    whole: (size * weight) / total,
    remainder: (size * weight) % total,
  }));
  const left = size - rows.reduce((sum, { whole }) => sum + whole, 0n);
  const raised = new Set(
    // There are more remainders above zero than units left, so that a weight of zero is never raised.
    [...rows]
      .sort(
        (a, b) => descending(a.remainder, b.remainder) || descending(a.weight, b.weight) || a.index - b.index,
      )
      .slice(0, Number(left))
      .map(({ index }) => index),
  );
  return rows.map(({ index, whole }) => {
    const share = whole + (raised.has(index) ? 1n : 0n);
    return fromUnits(units < 0n ? -share : share, places);
  });
}

/**
 * The amount as a whole number of units of 10^-places.
 *
 * @throws DomainError when it is none.
 */
export function amountInUnits(amount: Decimal, places: number): bigint {
  if (!amount.isFinite()) throw new DomainError(message('share.amount', { given: amount.toString() }));
  if (amount.decimalPlaces() > places) {
    throw new DomainError(message('share.amountTooFine', { given: amount.toString(), places }));
  }
  return unitsOf(amount, places);
}

function descending(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
