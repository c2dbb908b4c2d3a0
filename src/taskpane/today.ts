import { type CalendarDay } from '../domain/calendar/calendarDay';

/** Today on the user's own calendar, whatever the hour is in Greenwich. */
export function today(now = new Date()): CalendarDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
