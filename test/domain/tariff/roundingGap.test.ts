import { Decimal } from '../../../src/domain/money/decimal';
import { roundingGap } from '../../../src/domain/tariff/roundingGap';

// 31 lines can drift by 31 × 0,005 = 0,155 €.
test.each([
  { sum: '25000.00', gap: '0.00', verdict: 'exact' },
  { sum: '24999.99', gap: '-0.01', verdict: 'rounding' },
  { sum: '24999.85', gap: '-0.15', verdict: 'rounding' },
  { sum: '24999.845', gap: '-0.155', verdict: 'rounding' },
  { sum: '24999.844', gap: '-0.156', verdict: 'error' },
  { sum: '24999.84', gap: '-0.16', verdict: 'error' },
  { sum: '25000.15', gap: '0.15', verdict: 'rounding' },
  { sum: '25000.16', gap: '0.16', verdict: 'error' },
  { sum: '24812.00', gap: '-188.00', verdict: 'error' },
])('31 lines adding up to $sum against 25 000 €: $gap, $verdict', ({ sum, gap, verdict }) => {
  const result = roundingGap(new Decimal(sum), new Decimal(25000), 31);

  expect(result.gap.equals(gap)).toBe(true);
  expect(result.tolerance.toString()).toBe('0.155');
  expect(result.verdict).toBe(verdict);
});
