import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dayCount';
import {
  type ProRataBase,
  proRataBases,
  proRataTemporis,
  yearPartFrom,
} from '../../../src/domain/calendar/proRataTemporis';
import { Decimal } from '../../../src/domain/money/decimal';
import { anyDay } from './days';

test('174,24 € notified on 15/04/2022: 124,59 / 123,90 / 130,68 / 116,16', () => {
  expect(
    proRataBases.map(base => proRataTemporis(new Decimal('174.24'), '2022-04-15', base).toFixed(2)),
  ).toEqual(['124.59', '123.90', '130.68', '116.16']);
});

test.each<[string, ProRataBase, string]>([
  ['2022-01-01', 'exact-365', '365/365'],
  ['2022-12-31', 'exact-365', '1/365'],
  ['2022-04-15', 'exact-365', '261/365'],
  // A leap year: the whole year is owed, not more.
  ['2024-01-01', 'exact-365', '365/365'],
  ['2024-01-02', 'exact-365', '365/365'],
  ['2024-01-03', 'exact-365', '364/365'],
  ['2024-03-01', 'exact-365', '306/365'],
  ['2022-01-01', '30-360', '360/360'],
  ['2022-01-30', '30-360', '331/360'],
  ['2022-01-31', '30-360', '331/360'],
  ['2022-02-28', '30-360', '303/360'],
  ['2022-03-01', '30-360', '300/360'],
  ['2022-04-15', '30-360', '256/360'],
  ['2022-12-31', '30-360', '1/360'],
  ['2022-04-01', 'started-months', '9/12'],
  ['2022-04-15', 'started-months', '9/12'],
  ['2022-04-30', 'started-months', '9/12'],
  ['2022-12-31', 'started-months', '1/12'],
  ['2022-04-01', 'full-months', '9/12'],
  ['2022-04-02', 'full-months', '8/12'],
  ['2022-12-01', 'full-months', '1/12'],
  ['2022-12-02', 'full-months', '0/12'],
])('from %s, %s: %s', (day, base, part) => {
  const { numerator, denominator } = yearPartFrom(day, base);
  expect(`${numerator}/${denominator}`).toBe(part);
});

const anyBase = fc.constantFrom(...proRataBases);
const anyAmount = fc.integer({ min: 0, max: 1_000_000_000 }).map(cents => new Decimal(cents).div(100));

test('the part is between nothing and the whole amount, whole on 1 January, and never grows with the day', () => {
  fc.assert(
    fc.property(anyAmount, anyDay, anyBase, (amount, day, base) => {
      const owed = proRataTemporis(amount, day, base);
      expect(owed.gte(0) && owed.lte(amount)).toBe(true);
      expect(owed.decimalPlaces()).toBeLessThanOrEqual(2);
      expect(proRataTemporis(amount, `${day.slice(0, 4)}-01-01`, base).eq(amount)).toBe(true);
      const tomorrow = addDays(day, 1);
      if (tomorrow.slice(0, 4) === day.slice(0, 4)) {
        expect(proRataTemporis(amount, tomorrow, base).lte(owed)).toBe(true);
      }
    }),
  );
});

test('started months exceed full months by one month, or nothing on the first of a month', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const [started, full] = [yearPartFrom(day, 'started-months'), yearPartFrom(day, 'full-months')];
      expect(started.numerator - full.numerator).toBe(day.endsWith('-01') ? 0 : 1);
    }),
  );
});

test('each base is rounded once, half up, from the exact fraction in whole numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), anyDay, anyBase, (cents, day, base) => {
      const { numerator, denominator } = yearPartFrom(day, base);
      // floor(x + 1/2) on whole numbers of cents.
      const [n, d] = [2n * BigInt(cents) * BigInt(numerator) + BigInt(denominator), 2n * BigInt(denominator)];
      expect(proRataTemporis(new Decimal(cents).div(100), day, base).times(100).toFixed(0)).toBe(
        String(n / d),
      );
    }),
  );
});
