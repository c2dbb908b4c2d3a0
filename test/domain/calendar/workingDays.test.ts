import { addDays, dayCount, daysBetween } from '../../../src/domain/calendar/dayCount';
import { easterSunday, publicHolidays } from '../../../src/domain/calendar/publicHolidays';
import {
  dayOff,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  weekdayOf,
} from '../../../src/domain/calendar/workingDays';
import { everyDay } from './days';

const years = Array.from({ length: 101 }, (_, i) => 2000 + i);

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
])('Easter %d is on %s', (year, day) => expect(easterSunday(year)).toBe(day));

/** Gauss’s rule with its two exceptions: another way to the same Sunday. */
function easterByGauss(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + (year >= 2100 ? 6 : 5)) % 7;
  const isTooLate = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10);
  return addDays(`${year}-03-22`, d + e - (isTooLate ? 7 : 0));
}

test('Easter of 2000 to 2100 agrees with Gauss, and is a Sunday', () => {
  expect(years.map(easterSunday)).toEqual(years.map(easterByGauss));
  expect(years.map(year => weekdayOf(easterSunday(year)))).toEqual(years.map(() => 6));
});

test('the eleven public holidays of 2019', () => {
  expect([...publicHolidays(2019)].sort()).toEqual([
    ['2019-01-01', 'newYear'],
    ['2019-04-22', 'easterMonday'],
    ['2019-05-01', 'labourDay'],
    ['2019-05-08', 'victory1945'],
    ['2019-05-30', 'ascension'],
    ['2019-06-10', 'whitMonday'],
    ['2019-07-14', 'nationalDay'],
    ['2019-08-15', 'assumption'],
    ['2019-11-01', 'allSaints'],
    ['2019-11-11', 'armistice1918'],
    ['2019-12-25', 'christmas'],
  ]);
});

test('eleven days a year, ten when Ascension falls on 1 or 8 May', () => {
  const short = years.filter(year => publicHolidays(year).size !== 11);
  expect(short).toEqual([2008, 2059, 2070, 2081, 2092]);
  expect(short.map(year => addDays(easterSunday(year), 39).slice(5))).toEqual([
    '05-01',
    '05-08',
    '05-08',
    '05-08',
    '05-08',
  ]);
  expect(short.map(year => publicHolidays(year).size)).toEqual([10, 10, 10, 10, 10]);
});

test.each([
  ['2019-09-27', 4, null],
  ['2019-09-28', 5, 'saturday'],
  ['2019-09-29', 6, 'sunday'],
  ['2019-09-30', 0, null],
  // A holiday on a Sunday is told as a holiday.
  ['2019-07-14', 6, 'nationalDay'],
  ['2026-05-14', 3, 'ascension'],
  ['2026-05-15', 4, null],
  // No national holidays, whatever Alsace, Moselle and overseas départements do.
  ['2026-04-03', 4, null],
  ['2022-12-26', 0, null],
])('%s is weekday %d, off: %s', (day, weekday, off) => {
  expect([weekdayOf(day), dayOff(day)]).toEqual([weekday, off]);
});

test.each([
  ['2019-09-30', '2019-09-30', '2019-09-30'],
  ['2019-09-28', '2019-09-30', '2019-09-27'],
  ['2026-05-01', '2026-05-04', '2026-04-30'],
  // Easter week-end with its Monday.
  ['2026-04-04', '2026-04-07', '2026-04-03'],
  ['2026-12-25', '2026-12-28', '2026-12-24'],
  ['2027-01-01', '2027-01-04', '2026-12-31'],
])('from %s: next working day %s, previous %s', (day, next, previous) => {
  expect([nextWorkingDay(day), previousWorkingDay(day)]).toEqual([next, previous]);
});

test('every day of 2000 to 2100: weekdays follow each other, and the next working day is near, open and idempotent', () => {
  // Plain comparisons: an assertion a day would take seconds.
  const wrong = everyDay.filter((day, i) => {
    const [next, previous] = [nextWorkingDay(day), previousWorkingDay(day)];
    const follows = i === 0 || weekdayOf(day) === (weekdayOf(everyDay[i - 1]!) + 1) % 7;
    const isOpen = isWorkingDay(next) && isWorkingDay(previous) && previous <= day && day <= next;
    // The longest run of days off lasts from a Friday to a Monday.
    return !(follows && isOpen && nextWorkingDay(next) === next && daysBetween(day, next) <= 4);
  });
  expect(wrong).toEqual([]);
});

test('nothing works between a day off and its next working day', () => {
  for (const day of everyDay.filter(day => !isWorkingDay(day))) {
    for (let at = day; at < nextWorkingDay(day); at = addDays(at, 1)) {
      if (isWorkingDay(at)) throw new Error(`${day}: ${at} is a working day`);
    }
  }
});

test('a year has 365 or 366 days, and days are counted from 1 January 1970', () => {
  expect([dayCount('1970-01-01'), dayCount('1969-12-31'), dayCount('2000-03-01')]).toEqual([0, -1, 11017]);
  expect(years.map(year => daysBetween(`${year}-01-01`, `${year}-12-31`) + 1)).toEqual(
    years.map(year => (new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365)),
  );
});

test.each([
  ['9999-12-31', 1],
  ['0001-01-01', -366],
  ['2019-01-01', 1e12],
])('%s and %d days is refused', (day, days) => {
  expect(() => addDays(day, days)).toThrow('sort du calendrier');
});
