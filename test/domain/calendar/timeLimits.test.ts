import * as fc from 'fast-check';
import { daysInMonth } from '../../../src/domain/calendar/calendarDay';
import { addDays, daysBetween } from '../../../src/domain/calendar/dayCount';
import { addMonths, endOfFrancDays, monthsBefore } from '../../../src/domain/calendar/timeLimits';
import { isWorkingDay, nextWorkingDay } from '../../../src/domain/calendar/workingDays';
import { anyDay } from './days';

test.each([
  // From the domain's table.
  ['2019-09-30', 8, '2019-10-09'],
  ['2026-04-23', 8, '2026-05-04'], // 02/05/2026 is a Saturday
  ['2026-05-05', 8, '2026-05-15'], // 14/05/2026 is Ascension
  // One day before and after: the same Monday, the day after it.
  ['2026-04-22', 8, '2026-05-04'], // 01/05/2026 is a holiday
  ['2026-04-24', 8, '2026-05-04'],
  ['2026-04-25', 8, '2026-05-04'],
  ['2026-04-26', 8, '2026-05-05'],
  // Over the new year, and in February of a leap year.
  ['2019-12-23', 8, '2020-01-02'],
  ['2020-02-20', 8, '2020-03-02'],
  ['2019-09-30', 0, '2019-10-01'],
  ['2019-09-30', 1, '2019-10-02'],
])('received on %s, %d jours francs end on %s', (start, days, end) => {
  expect(endOfFrancDays(start, days)).toBe(end);
});

test('jours francs end on a working day, at the earliest the day after the count, and only days off are skipped', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (start, days) => {
      const end = endOfFrancDays(start, days);
      const bare = addDays(start, days + 1);
      expect(isWorkingDay(end)).toBe(true);
      expect(daysBetween(start, end)).toBeGreaterThanOrEqual(days + 1);
      for (let day = bare; day < end; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false);
    }),
  );
});

test('a claim received later, or a longer limit, never ends sooner', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (start, days) => {
      expect(endOfFrancDays(addDays(start, 1), days) >= endOfFrancDays(start, days)).toBe(true);
      expect(endOfFrancDays(start, days + 1) >= endOfFrancDays(start, days)).toBe(true);
    }),
  );
});

test.each([
  ['2026-01-31', 1, '2026-02-28', '2026-03-02'],
  ['2024-01-31', 1, '2024-02-29', '2024-02-29'],
  ['2026-01-28', 1, '2026-02-28', '2026-03-02'],
  ['2026-01-27', 1, '2026-02-27', '2026-02-27'],
  ['2019-09-30', 1, '2019-10-30', '2019-10-30'],
  ['2019-12-15', 1, '2020-01-15', '2020-01-15'],
  ['2026-04-14', 1, '2026-05-14', '2026-05-15'],
  ['2026-03-31', 1, '2026-04-30', '2026-04-30'],
  ['2024-02-29', 12, '2025-02-28', '2025-02-28'],
])('%s and %d month(s): %s, put off to %s', (start, months, same, end) => {
  expect([addMonths(start, months), nextWorkingDay(addMonths(start, months))]).toEqual([same, end]);
});

test.each([
  ['2019-12-31', 3, '2019-09-30'],
  ['2028-12-31', 3, '2028-09-30'], // a Saturday: a backward limit stays
  ['2029-12-31', 3, '2029-09-30'], // a Sunday
  ['2019-12-31', 10, '2019-02-28'],
  ['2020-12-31', 10, '2020-02-29'],
  ['2020-01-15', 1, '2019-12-15'],
])('%s less %d month(s) is %s, working day or not', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before);
});

test('months: the same day number, or the last day of the month; there and back never moves later', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (day, months) => {
      const found = addMonths(day, months);
      const [year, month, dayOfMonth] = found.split('-').map(Number) as [number, number, number];
      const wanted = Number(day.slice(8));
      expect(dayOfMonth).toBe(Math.min(wanted, daysInMonth(year, month)));
      const [fromYear, fromMonth] = day.split('-').map(Number) as [number, number];
      expect(year * 12 + month - (fromYear * 12 + fromMonth)).toBe(months);
      expect(addMonths(found, -months) <= day).toBe(true);
    }),
  );
});
