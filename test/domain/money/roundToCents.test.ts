import fc from 'fast-check';
import { Decimal } from '../../../src/domain/money/decimal';
import { roundToCents } from '../../../src/domain/money/roundToCents';

test.each([
  ['66.2947', '66.29'],
  ['66.295', '66.3'],
  ['66.29499999999999999999', '66.29'],
  ['-0.005', '-0.01'],
  ['66.29', '66.29'],
  ['66', '66'],
  ['0', '0'],
])('%s € → %s €', (exact, rounded) => {
  expect(roundToCents(new Decimal(exact)).toString()).toBe(rounded);
});

test('whole cents are what rounding them would give', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: -3, max: 12 }),
      (digits, decimals) => {
        const amount = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
        expect(roundToCents(amount)).toEqual(amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
      },
    ),
  );
});

test('what is no number stays none', () => {
  expect(roundToCents(new Decimal(NaN)).isNaN()).toBe(true);
  expect(roundToCents(new Decimal(Infinity)).isFinite()).toBe(false);
});
