import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { daysBetween } from '../../domain/calendar/dayCount';

/** Where a deadline stands on a day. Days are counted from the deadline, and are 1 or more. */
export type DeadlineStatus =
  | { readonly kind: 'done' | 'today' }
  | { readonly kind: 'doneLate' | 'late' | 'coming'; readonly days: number };

/**
 * Where a deadline stands on a given day.
 *
 * @param done the day it was met, null while it is not; a day to come is no deed yet.
 */
export function deadlineStatus(
  deadline: CalendarDay,
  done: CalendarDay | null,
  today: CalendarDay,
): DeadlineStatus {
  if (done !== null && done <= today) {
    return done <= deadline ? { kind: 'done' } : { kind: 'doneLate', days: daysBetween(deadline, done) };
  }
  const days = daysBetween(today, deadline);
  if (days === 0) return { kind: 'today' };
  return days > 0 ? { kind: 'coming', days } : { kind: 'late', days: -days };
}
