import { Decimal } from '../money/decimal';

/** How a column of rounded amounts compares with the budget it shares out. All in euros. */
export interface RoundingGap {
  readonly sum: Decimal;
  readonly budget: Decimal;
  /** sum − budget. */
  readonly gap: Decimal;
  /** The largest gap that rounding alone can make: half a cent a line. */
  readonly tolerance: Decimal;
  readonly verdict: 'exact' | 'rounding' | 'error';
}

const HALF_CENT = new Decimal('0.005');

/**
 * Compares the sum of `lineCount` rounded amounts with the budget they share out.
 *
 * Within half a cent a line the gap is an écart d'arrondi, an information; beyond, some line is wrong.
 */
export function roundingGap(sum: Decimal, budget: Decimal, lineCount: number): RoundingGap {
  const gap = sum.minus(budget);
  const tolerance = HALF_CENT.times(lineCount);
  const verdict = gap.isZero() ? 'exact' : gap.abs().lte(tolerance) ? 'rounding' : 'error';
  return { sum, budget, gap, tolerance, verdict };
}
