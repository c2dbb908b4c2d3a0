import { type CalendarDay } from '../domain/calendar/calendarDay';
import { localDay } from '../domain/calendar/localDay';

/** Today on the user's own calendar. */
export function today(now = new Date()): CalendarDay {
  return localDay(now);
}
