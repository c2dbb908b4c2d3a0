import { type CalendarDay } from './calendarDay';

/** The day of a moment on the user's own calendar, whatever the hour is in Greenwich. */
export function localDay(moment: Date): CalendarDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
