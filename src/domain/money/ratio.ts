import { Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './decimal';

/** Products of budgets, populations and rates keep every digit: nothing is rounded before the last step. */
const Exact = DecimalJs.clone({ precision: 1_000, rounding: DecimalJs.ROUND_HALF_UP });

/** An exact quotient, in euros or any unit. The division is put off to the end: 25 000 × 7 519 / 472 573 has no last digit. */
export interface Ratio {
  readonly numerator: Decimal;
  /** Positive. */
  readonly denominator: Decimal;
}

type Number_ = Decimal | number;

export const ZERO: Ratio = ratio(0);

/**
 * numerator / denominator.
 *
 * @throws RangeError on a denominator that is not positive.
 */
export function ratio(numerator: Number_, denominator: Number_ = 1): Ratio {
  const below = new Exact(denominator);
  if (below.lte(0)) throw new RangeError(`denominator ${below.toString()}`);
  return { numerator: new Exact(numerator), denominator: below };
}

export function plus(one: Ratio, other: Ratio): Ratio {
  if (one.denominator.eq(other.denominator))
    return { numerator: one.numerator.plus(other.numerator), denominator: one.denominator };
  return {
    numerator: one.numerator.times(other.denominator).plus(other.numerator.times(one.denominator)),
    denominator: one.denominator.times(other.denominator),
  };
}

export function times(one: Ratio, factor: Number_): Ratio {
  return { numerator: one.numerator.times(new Exact(factor)), denominator: one.denominator };
}

export function dividedBy(one: Ratio, divisor: Number_): Ratio {
  return ratio(one.numerator, one.denominator.times(new Exact(divisor)));
}

export function sumOfRatios(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(plus, ZERO);
}

/** The value to 40 significant digits, for display and for comparisons; rounding to money goes through `roundRatio`. */
export function valueOf({ numerator, denominator }: Ratio): Decimal {
  return new Decimal(numerator).div(new Decimal(denominator));
}

/** Whether two ratios are equal, exactly. */
export function compareRatios(one: Ratio, other: Ratio): number {
  return one.numerator.times(other.denominator).cmp(other.numerator.times(one.denominator));
}
