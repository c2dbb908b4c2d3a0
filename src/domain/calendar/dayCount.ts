import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { type CalendarDay, isCalendarDay } from './calendarDay';

const MS_PER_DAY = 86_400_000;
const FIRST_DAY: CalendarDay = '0001-01-01';

/** A day as a whole number that grows by one each day: 1 January 1970 is 0. */
export function dayCount(day: CalendarDay): number {
  // Milliseconds of UTC serve as a count of days only: no time zone comes in.
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/**
 * The day of such a number.
 *
 * @throws DomainError when it falls outside the years 0001 to 9999.
 */
export function dayOfCount(count: number): CalendarDay {
  const date = new Date(count * MS_PER_DAY);
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  // Year 0 is none: 1 BC comes before AD 1.
  if (!isCalendarDay(day) || day < FIRST_DAY) throw new DomainError(message('day.outOfCalendar'));
  return day;
}

/** The day `days` days later, or earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfCount(dayCount(day) + days);
}

/** How many days lie between two days: 1 from one day to the next, negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayCount(to) - dayCount(from);
}
