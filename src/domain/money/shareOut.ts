import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { type Decimal } from './decimal';
import { amountInUnits, largestRemainder } from './largestRemainder';
import { sumOfAmounts } from './sumOfAmounts';
import { checkedPlaces, checkedWeights, fromUnits, unitsOf, wholeUnits } from './wholeUnits';

/**
 * What becomes of the units that rounding each share leaves over: nothing (the shares may not add up to the amount),
 * the largest remainders, the whole difference on the member of largest weight, or on the last row.
 */
export const remainderPolicies = ['none', 'largest-remainder', 'largest-member', 'last-row'] as const;
export type RemainderPolicy = (typeof remainderPolicies)[number];

/** An amount shared out; the shares stand in the order of the weights. */
export interface ShareOut {
  readonly shares: readonly Decimal[];
  /** Sum of the shares − amount: the écart d'arrondi that stays; zero but under the policy "none". */
  readonly gap: Decimal;
  /** Sum of the shares each rounded half up − amount: what the policy had to take up. */
  readonly roundingGap: Decimal;
  /** Share − the same share simply rounded: where the policy put the difference. */
  readonly adjustments: readonly Decimal[];
}

/**
 * Shares an amount out by weights under a remainder policy. Each share is rounded once from its exact value, half up
 * (half away from zero for a refund), to the unit of 10^-places.
 *
 * A weight of zero gives zero under every policy: the last row is the last one of a weight above zero. Of several
 * largest weights the first one takes the difference.
 *
 * @throws DomainError when a weight is negative or all are zero; under any policy but "none", when the amount has more
 *   decimals than the shares; when taking the difference would turn the sign of a share: nobody is paid for a
 *   rounding.
 */
export function shareOut(
  amount: Decimal,
  weights: readonly Decimal[],
  policy: RemainderPolicy,
  places = 2,
): ShareOut {
  const rounded = roundedShares(amount, weights, checkedPlaces(places));
  const roundingGap = sumOfAmounts(rounded).minus(amount);
  const shares = settled(rounded, roundingGap, { amount, weights, policy, places });
  return {
    shares,
    gap: sumOfAmounts(shares).minus(amount),
    roundingGap,
    adjustments: shares.map((share, i) => share.minus(rounded[i] ?? share)),
  };
}

interface Terms {
  readonly amount: Decimal;
  readonly weights: readonly Decimal[];
  readonly policy: RemainderPolicy;
  readonly places: number;
}

function settled(
  rounded: readonly Decimal[],
  roundingGap: Decimal,
  { amount, weights, policy, places }: Terms,
): readonly Decimal[] {
  switch (policy) {
    case 'none':
      return rounded;
    case 'largest-remainder':
      return largestRemainder(amount, weights, places);
    case 'largest-member':
    case 'last-row': {
      // Refuses an amount that no shares could add up to.
      amountInUnits(amount, places);
      const row = policy === 'last-row' ? lastRow(weights) : largestRow(weights);
      return rounded.map((share, i) => (i === row ? takeUp(share, roundingGap, amount) : share));
    }
  }
}

function takeUp(share: Decimal, roundingGap: Decimal, amount: Decimal): Decimal {
  const taken = share.minus(roundingGap);
  if (taken.isZero() || taken.isNegative() === amount.isNegative()) return taken;
  throw new DomainError(message('share.turned', { share: share.toString(), gap: roundingGap.toString() }));
}

function lastRow(weights: readonly Decimal[]): number {
  return weights.length - 1 - [...weights].reverse().findIndex(weight => !weight.isZero());
}

function largestRow(weights: readonly Decimal[]): number {
  return weights.reduce((best, weight, i) => (weight.gt(weights[best] ?? weight) ? i : best), 0);
}

/** amount × weight ÷ total, rounded half away from zero to the unit, on whole numbers. */
function roundedShares(amount: Decimal, weights: readonly Decimal[], places: number): readonly Decimal[] {
  if (!amount.isFinite()) throw new DomainError(message('share.amount', { given: amount.toString() }));
  const wholes = checkedWeights(weights);
  const total = wholes.reduce((sum, weight) => sum + weight, 0n);
  // The amount may be finer than the unit: count it in its own digits, and divide the more.
  const finest = Math.max(places, wholeUnits([amount]).places);
  const size = unitsOf(amount.abs(), finest);
  const divisor = total * 10n ** BigInt(finest - places);
  return wholes.map(weight => {
    const units = (2n * size * weight + divisor) / (2n * divisor);
    return fromUnits(amount.isNegative() ? -units : units, places);
  });
}
