import { type CalendarDay, daysInMonth } from './calendarDay';
import { addDays } from './dayCount';
import { nextWorkingDay } from './workingDays';

const MONTHS_A_YEAR = 12;

/**
 * The last day of a time limit in jours francs, before it is put off when it is no working day.
 *
 * Neither the day that starts it nor its last day counts, so eight jours francs end nine days later; every day in
 * between counts. Source: code de procédure civile, article 641, and the usual sense of « francs ».
 */
export function addFrancDays(start: CalendarDay, days: number): CalendarDay {
  return addDays(start, days + 1);
}

/**
 * The last day to act within so many jours francs: when it is a Saturday, a Sunday or a public holiday, the limit goes
 * on to the next working day. Source: code de procédure civile, article 642.
 */
export function endOfFrancDays(start: CalendarDay, days: number): CalendarDay {
  return nextWorkingDay(addFrancDays(start, days));
}

/**
 * The day with the same number so many months later (or earlier when negative), or the last day of that month where
 * it has no such day: 31 January and one month is 28 or 29 February. Code de procédure civile, article 641.
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const index = year * MONTHS_A_YEAR + (month - 1) + months;
  const foundYear = Math.floor(index / MONTHS_A_YEAR);
  const foundMonth = index - foundYear * MONTHS_A_YEAR + 1;
  const foundDay = Math.min(dayOfMonth, daysInMonth(foundYear, foundMonth));
  // Through the count of days, which refuses what is out of the calendar.
  return addDays(isoDay(foundYear, foundMonth, foundDay), 0);
}

/**
 * The last day to act at least so many months before a day. A limit counted backwards is never put off: acting on the
 * next working day would be acting too late.
 */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  return addMonths(day, -months);
}

function isoDay(year: number, month: number, day: number): CalendarDay {
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
