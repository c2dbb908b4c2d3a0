import fc from 'fast-check';
import { Decimal } from '../../../src/domain/money/decimal';
import { type RemainderPolicy, shareOut } from '../../../src/domain/money/shareOut';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';

const decimals = (values: readonly (string | number)[]) => values.map(value => new Decimal(value));
const told = (amount: string, weights: readonly number[], policy: RemainderPolicy, places = 2) => {
  const { shares, gap, roundingGap, adjustments } = shareOut(
    new Decimal(amount),
    decimals(weights),
    policy,
    places,
  );
  return {
    shares: shares.map(share => share.toFixed(places)).join(' '),
    gap: gap.toString(),
    roundingGap: roundingGap.toString(),
    adjustments: adjustments.map(String).join(' '),
  };
};

// 100,00 € by 1, 2, 3: 16,666… 33,333… 50; by 1, 1, 1: three times 33,333…
test.each<[string, number[], RemainderPolicy, string, string, string, string]>([
  ['100', [1, 1, 1], 'none', '33.33 33.33 33.33', '-0.01', '-0.01', '0 0 0'],
  ['100', [1, 1, 1], 'largest-remainder', '33.34 33.33 33.33', '0', '-0.01', '0.01 0 0'],
  ['100', [1, 1, 1], 'largest-member', '33.34 33.33 33.33', '0', '-0.01', '0.01 0 0'],
  ['100', [1, 1, 1], 'last-row', '33.33 33.33 33.34', '0', '-0.01', '0 0 0.01'],
  ['100', [1, 1, 1, 0], 'last-row', '33.33 33.33 33.34 0.00', '0', '-0.01', '0 0 0.01 0'],
  ['100', [1, 4, 1, 1], 'none', '14.29 57.14 14.29 14.29', '0.01', '0.01', '0 0 0 0'],
  ['100', [1, 4, 1, 1], 'largest-member', '14.29 57.13 14.29 14.29', '0', '0.01', '0 -0.01 0 0'],
  ['100', [1, 4, 1, 1], 'last-row', '14.29 57.14 14.29 14.28', '0', '0.01', '0 0 0 -0.01'],
  // Remainders of 14,2857… are larger than that of 57,1428…, and the third of equals waits for its cent.
  ['100', [1, 4, 1, 1], 'largest-remainder', '14.29 57.14 14.29 14.28', '0', '0.01', '0 0 0 -0.01'],
  // Half a cent each, half up; a refund goes the same way, away from zero.
  ['0.03', [1, 1], 'none', '0.02 0.02', '0.01', '0.01', '0 0'],
  ['-0.03', [1, 1], 'none', '-0.02 -0.02', '-0.01', '-0.01', '0 0'],
  ['-100', [1, 1, 1], 'last-row', '-33.33 -33.33 -33.34', '0', '0.01', '0 0 -0.01'],
  // An amount finer than a cent can be shared when nothing has to add up.
  ['100.005', [1, 1], 'none', '50.00 50.00', '-0.005', '-0.005', '0 0'],
])('%s by %j, %s', (amount, weights, policy, shares, gap, roundingGap, adjustments) => {
  expect(told(amount, weights, policy)).toEqual({ shares, gap, roundingGap, adjustments });
});

test('Juvignac pays 580,81 € of the 25 000 € of E-DEMAT over three years', () => {
  const { shares } = shareOut(new Decimal(25000), decimals([10979, 472573 - 10979]), 'none');
  expect(shares.map(String)).toEqual(['580.81', '24419.19']);
});

test.each<RemainderPolicy>(['largest-member', 'last-row'])(
  '%s: no share is turned into a refund to take up a rounding',
  policy => {
    // 0,60 € by 100: 0,006 each, rounded to one cent, makes 1,00 €.
    const weights = decimals(Array.from({ length: 100 }, () => 1));
    expect(() => shareOut(new Decimal('0.60'), weights, policy)).toThrow('elle changerait de signe');
    expect(shareOut(new Decimal('0.60'), weights, 'largest-remainder').gap.toString()).toBe('0');
  },
);

test.each<RemainderPolicy>(['largest-remainder', 'largest-member', 'last-row'])(
  '%s: nothing adds up to half a cent',
  policy => {
    expect(() => shareOut(new Decimal('100.005'), decimals([1, 1]), policy)).toThrow('plus de 2 décimale(s)');
  },
);

test.each<RemainderPolicy>(['none', 'largest-remainder', 'largest-member', 'last-row'])(
  '%s refuses negative weights and nobody to share between',
  policy => {
    expect(() => shareOut(new Decimal(1), decimals([1, -2]), policy)).toThrow('Le poids n° 2 (-2)');
    expect(() => shareOut(new Decimal(1), [], policy)).toThrow('Tous les poids sont nuls');
    expect(() => shareOut(new Decimal(NaN), decimals([1]), policy)).toThrow('n’est pas un nombre');
  },
);

describe('for any amount and weights', () => {
  const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map(n => new Decimal(n).div(100));
  const weights = fc
    .array(fc.nat({ max: 900_000 }), { minLength: 1, maxLength: 60 })
    .filter(list => list.some(value => value > 0))
    .map(decimals);

  test('without a policy each share is its exact value rounded half up, and the gap is half a cent a line at most', () => {
    fc.assert(
      fc.property(cents, weights, (amount, list) => {
        const total = sumOfAmounts(list);
        const { shares, gap } = shareOut(amount, list, 'none');
        shares.forEach((share, i) => {
          // Twice the distance to the exact value is one cent at most: compared without dividing.
          const twice = share.times(total).minus(amount.times(list[i]!)).abs().times(2);
          expect(twice.lte(total.times('0.01'))).toBe(true);
        });
        expect(gap.abs().lte(new Decimal('0.005').times(list.length))).toBe(true);
      }),
    );
  });

  test('with a policy the shares add up, or the refusal says why', () => {
    const policy = fc.constantFrom<RemainderPolicy>('largest-remainder', 'largest-member', 'last-row');
    fc.assert(
      fc.property(cents, weights, policy, (amount, list, name) => {
        try {
          const { shares, gap, adjustments, roundingGap } = shareOut(amount, list, name);
          expect([sumOfAmounts(shares).toString(), gap.toString()]).toEqual([amount.toString(), '0']);
          expect(sumOfAmounts(adjustments).toString()).toBe(roundingGap.negated().plus(0).toString());
          expect(shares.every((share, i) => !list[i]!.isZero() || share.isZero())).toBe(true);
        } catch (error) {
          expect(name).not.toBe('largest-remainder');
          expect(String(error)).toContain('elle changerait de signe');
        }
      }),
    );
  });
});
