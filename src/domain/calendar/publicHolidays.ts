import { type CalendarDay } from './calendarDay';
import { addDays } from './dayCount';

/** The national public holidays, by the order of the law. */
export type Holiday =
  | 'newYear'
  | 'easterMonday'
  | 'labourDay'
  | 'victory1945'
  | 'ascension'
  | 'whitMonday'
  | 'nationalDay'
  | 'assumption'
  | 'allSaints'
  | 'armistice1918'
  | 'christmas';

const FIXED: readonly (readonly [Holiday, string])[] = [
  ['newYear', '01-01'],
  ['labourDay', '05-01'],
  ['victory1945', '05-08'],
  ['nationalDay', '07-14'],
  ['assumption', '08-15'],
  ['allSaints', '11-01'],
  ['armistice1918', '11-11'],
  ['christmas', '12-25'],
];
/** Days after Easter Sunday. */
const MOVABLE: readonly (readonly [Holiday, number])[] = [
  ['easterMonday', 1],
  ['ascension', 39],
  ['whitMonday', 50],
];

/** Made once a year of the calendar: a deadline asks again for each day it tries. */
const known = new Map<number, ReadonlyMap<CalendarDay, Holiday>>();

/**
 * The eleven national public holidays of a year, by day. Ascension may fall on 1 or 8 May: the year then has ten.
 *
 * Source: code du travail, article L3133-1. Not in it, and so not here: Good Friday and 26 December in Alsace and
 * Moselle (L3134-13), and the days proper to the overseas départements (L3422-2).
 */
export function publicHolidays(year: number): ReadonlyMap<CalendarDay, Holiday> {
  const found = known.get(year) ?? holidaysOf(year);
  known.set(year, found);
  return found;
}

function holidaysOf(year: number): ReadonlyMap<CalendarDay, Holiday> {
  const easter = easterSunday(year);
  return new Map([
    ...MOVABLE.map(([holiday, days]): [CalendarDay, Holiday] => [addDays(easter, days), holiday]),
    ...FIXED.map(([holiday, day]): [CalendarDay, Holiday] => [`${fourDigits(year)}-${day}`, holiday]),
  ]);
}

/** Easter Sunday in the Gregorian calendar, by the "anonymous" computus (Nature, 1876; Meeus, Astronomical Algorithms). */
export function easterSunday(year: number): CalendarDay {
  const lunar = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * lunar + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((lunar + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * late + 114;
  const month = Math.floor(position / 31);
  return `${fourDigits(year)}-0${month}-${String((position % 31) + 1).padStart(2, '0')}`;
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
