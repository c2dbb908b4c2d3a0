import { Decimal } from '../../domain/money/decimal';

/** Bounds in between which a value lies, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What most intervals have in common, and how many of them. */
export interface Agreement extends Interval {
  readonly count: number;
}

/** Half a cent: what one rounding to the cent can hide. */
export const HALF_CENT = new Decimal('0.005');

/** The exact values a rounded amount may come from. */
export function beforeRounding(amount: Decimal): Interval {
  return { low: amount.minus(HALF_CENT), high: amount.plus(HALF_CENT) };
}

/**
 * Where the most intervals overlap: the bounds common to them. Rounded amounts of one exact rate always overlap, so
 * that honest rounding never trips it; null without intervals.
 */
export function largestAgreement(intervals: readonly Interval[]): Agreement | null {
  const ends = intervals
    .flatMap(({ low, high }) => [
      { at: low, opens: true },
      { at: high, opens: false },
    ])
    // At one point, openings first: bounds are included.
    .sort((a, b) => a.at.cmp(b.at) || Number(b.opens) - Number(a.opens));
  let open = 0;
  let best: Agreement | null = null;
  ends.forEach(({ at, opens }, index) => {
    open += opens ? 1 : -1;
    const next = ends[index + 1];
    if (opens && next && open > (best?.count ?? 0)) best = { low: at, high: next.at, count: open };
  });
  return best;
}

export function contains({ low, high }: Interval, value: Decimal | number): boolean {
  return low.lte(value) && high.gte(value);
}

const MOST_DECIMALS = 12;

/** The number with the fewest decimals between two bounds: what a person most likely typed. */
export function simplestWithin({ low, high }: Interval): Decimal {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const candidate = low.toDecimalPlaces(decimals, Decimal.ROUND_CEIL);
    if (candidate.lte(high)) return candidate;
  }
  return low.plus(high).div(2);
}
