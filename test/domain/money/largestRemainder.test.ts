import fc from 'fast-check';
import { Decimal } from '../../../src/domain/money/decimal';
import { largestRemainder } from '../../../src/domain/money/largestRemainder';
import { sumOfAmounts } from '../../../src/domain/money/sumOfAmounts';

const decimals = (values: readonly (string | number)[]) => values.map(value => new Decimal(value));
const shared = (amount: string, weights: readonly (string | number)[], places?: number) =>
  largestRemainder(new Decimal(amount), decimals(weights), places).map(share => share.toFixed(places ?? 2));

test.each<[string, string, (string | number)[], number | undefined, string[]]>([
  ['it divides exactly', '100', [1, 1], undefined, ['50.00', '50.00']],
  ['one cent left: the first of equals', '100', [1, 1, 1], undefined, ['33.34', '33.33', '33.33']],
  ['two cents left', '0.05', [1, 1, 1], undefined, ['0.02', '0.02', '0.01']],
  // 14.2857 and 85.7142: the remainder of the first is the larger.
  ['the largest remainder, not the largest weight', '100', [1, 6], undefined, ['14.29', '85.71']],
  // 1 cent by 1 and 3: 0.25 and 0.75.
  ['a single cent goes to the larger remainder', '0.01', [1, 3], undefined, ['0.00', '0.01']],
  // 2 cents by 1, 3, 0: 0.5 and 1.5, equal remainders.
  ['equal remainders: the larger weight', '0.02', [1, 3, 0], undefined, ['0.00', '0.02', '0.00']],
  [
    'a weight of zero gives zero',
    '100',
    [0, 1, 1, 1, 0],
    undefined,
    ['0.00', '33.34', '33.33', '33.33', '0.00'],
  ],
  ['weights with decimals', '10', ['0.1', '0.2', '0.30'], undefined, ['1.67', '3.33', '5.00']],
  ['a refund', '-100', [1, 1, 1], undefined, ['-33.34', '-33.33', '-33.33']],
  ['nothing to share', '0', [1, 2], undefined, ['0.00', '0.00']],
  ['whole euros', '100', [1, 1, 1], 0, ['34', '33', '33']],
  ['thousandths', '1', [1, 1, 1], 3, ['0.334', '0.333', '0.333']],
])('%s', (_, amount, weights, places, expected) => expect(shared(amount, weights, places)).toEqual(expected));

test('the budget of annexe 2 adds up, where the printed shares made 24 999,99', () => {
  const weights = decimals([7519, 1880, 19605, 6214, 472573 - 7519 - 1880 - 19605 - 6214]);
  expect(sumOfAmounts(largestRemainder(new Decimal(25000), weights)).toString()).toBe('25000');
});

test.each<[string, string, (string | number)[], number, string]>([
  ['a negative weight', '100', [1, -1], 2, 'Le poids n° 2 (-1) n’est pas possible'],
  ['a weight that is no number', '100', [NaN, 1], 2, 'Le poids n° 1 (NaN)'],
  ['an endless weight', '100', [1, Infinity], 2, 'Le poids n° 2 (Infinity)'],
  ['no weight above zero', '100', [0, 0], 2, 'Tous les poids sont nuls'],
  ['no weight', '100', [], 2, 'Tous les poids sont nuls'],
  ['half a cent', '100.005', [1, 1], 2, 'plus de 2 décimale(s)'],
  ['an amount that is no number', 'NaN', [1], 2, 'n’est pas un nombre'],
  ['half a decimal', '1', [1], 1.5, 'Le nombre de décimales « 1.5 »'],
  ['fewer than no decimals', '1', [1], -1, 'Le nombre de décimales « -1 »'],
  ['eleven decimals', '1', [1], 11, 'Le nombre de décimales « 11 »'],
])('%s is refused', (_, amount, weights, places, sentence) => {
  expect(() => shared(amount, weights, places)).toThrow(sentence);
});

describe('for any amount and weights', () => {
  const places = fc.integer({ min: 0, max: 4 });
  const weight = fc.oneof(
    fc.nat({ max: 900_000 }).map(n => new Decimal(n)),
    fc.tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 6 })).map(([n, p]) => new Decimal(n).div(10 ** p)),
    fc.constant(new Decimal(0)),
  );
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 40 })
    .filter(list => list.some(value => !value.isZero()));
  const units = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
  const sharing = fc.tuple(units, weights, places).map(([count, list, p]) => ({
    amount: new Decimal(`${count}e-${p}`),
    list,
    p,
    total: list.reduce((sum, value) => sum.plus(value)),
  }));

  test('the shares add up to the amount exactly', () => {
    fc.assert(
      fc.property(sharing, ({ amount, list, p }) =>
        sumOfAmounts(largestRemainder(amount, list, p)).equals(amount),
      ),
    );
  });

  test('each is less than one unit from its exact value, and no finer than the unit', () => {
    fc.assert(
      fc.property(sharing, ({ amount, list, p, total }) =>
        largestRemainder(amount, list, p).every((share, i) => {
          // |share × total − amount × weight| < unit × total, without dividing.
          const distance = share.times(total).minus(amount.times(list[i]!)).abs();
          return share.decimalPlaces() <= p && distance.lt(total.times(`1e-${p}`));
        }),
      ),
    );
  });

  test('who weighs nothing gets nothing; who weighs more never gets less', () => {
    fc.assert(
      fc.property(sharing, ({ amount, list, p }) => {
        const sizes = largestRemainder(amount, list, p).map(share => share.abs());
        return sizes.every((size, i) =>
          list[i]!.isZero()
            ? size.isZero()
            : list.every((other, j) => other.lte(list[i]!) || sizes[j]!.gte(size)),
        );
      }),
    );
  });

  test('the order of members of different weights changes nothing', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(units, distinct, fc.nat(), (count, list, turn) => {
        const amount = new Decimal(`${count}e-2`);
        const byWeight = (order: readonly number[]) => {
          const shares = largestRemainder(amount, decimals(order));
          return new Map(order.map((value, i) => [value, shares[i]!.toString()]));
        };
        const start = turn % list.length;
        const turned = [...list.slice(start), ...list.slice(0, start)].reverse();
        const expected = byWeight(list);
        const actual = byWeight(turned);
        return list.every(value => expected.get(value) === actual.get(value));
      }),
    );
  });

  test('weights in proportion give the same shares', () => {
    fc.assert(
      fc.property(sharing, fc.integer({ min: 2, max: 1000 }), ({ amount, list, p }, factor) => {
        const scaled = list.map(value => value.times(factor));
        expect(largestRemainder(amount, scaled, p).map(String)).toEqual(
          largestRemainder(amount, list, p).map(String),
        );
      }),
    );
  });
});
