import { type CalendarDay, yearOf } from './calendarDay';
import { addDays, dayCount } from './dayCount';
import { type Holiday, publicHolidays } from './publicHolidays';

/** Why nothing can be handed in on a day. */
export type DayOff = Holiday | 'saturday' | 'sunday';

const DAYS_A_WEEK = 7;
/** 1 January 1970, day 0, was a Thursday; weeks are counted from Monday. */
const WEEKDAY_OF_DAY_0 = 3;
const SATURDAY = 5;
const SUNDAY = 6;

/** The weekday of a day, from Monday (0) to Sunday (6). */
export function weekdayOf(day: CalendarDay): number {
  return (((dayCount(day) + WEEKDAY_OF_DAY_0) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

/** What makes a day a day off, a public holiday before its weekday; null for a working day. */
export function dayOff(day: CalendarDay): DayOff | null {
  const holiday = publicHolidays(yearOf(day)).get(day);
  if (holiday) return holiday;
  const weekday = weekdayOf(day);
  return weekday === SATURDAY ? 'saturday' : weekday === SUNDAY ? 'sunday' : null;
}

/** Whether a day is a jour ouvré: Monday to Friday, and no public holiday. */
export function isWorkingDay(day: CalendarDay): boolean {
  return dayOff(day) === null;
}

/** The day itself when it is a working day, the first one after it otherwise. */
export function nextWorkingDay(day: CalendarDay): CalendarDay {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
}

/** The day itself when it is a working day, the last one before it otherwise. */
export function previousWorkingDay(day: CalendarDay): CalendarDay {
  return isWorkingDay(day) ? day : previousWorkingDay(addDays(day, -1));
}
