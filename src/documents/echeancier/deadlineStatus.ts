import { type CalendarDay, formatDay } from '../../domain/calendar/calendarDay';
import { daysBetween } from '../../domain/calendar/dayCount';
import { message, type Message } from '../../text/message';
import { type Deadline } from './deadlines';

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

/** Where a deadline stands for whoever follows the convention; `past`: nobody is late, the time is over. */
export type Standing = 'late' | 'coming' | 'done' | 'past';

/** What is done, or left undone, by those who follow the convention: to contest is for the others. */
const OURS: ReadonlySet<Deadline['event']> = new Set(['claim', 'payment', 'answer']);

/** Whether those who follow the convention are to meet a deadline, which is known and not supposed. */
export function isOurs({ event, supposedFrom }: Deadline): boolean {
  return OURS.has(event) && supposedFrom === null;
}

/** Whether a deadline that nobody met is a delay of ours: the sheet and the pane say so alike. */
export function standingOf(line: Deadline, { kind }: DeadlineStatus): Standing {
  switch (kind) {
    case 'done':
    case 'doneLate':
      return 'done';
    case 'today':
    case 'coming':
      return 'coming';
    case 'late':
      return isOurs(line) ? 'late' : 'past';
  }
}

/** « Faite le … », « Dans 3 jours », « En retard de 5 jours »: in the language of the caller. */
export function statusMessage(
  line: Pick<Deadline, 'deadline' | 'done'>,
  status: DeadlineStatus,
  standing: Standing,
): Message {
  switch (status.kind) {
    case 'done':
      return message('echeancier.status.done', { day: formatDay(line.done ?? line.deadline) });
    case 'doneLate':
      return message('echeancier.status.doneLate', {
        day: formatDay(line.done ?? line.deadline),
        count: status.days,
      });
    case 'today':
      return message('echeancier.status.today');
    case 'coming':
      return message('echeancier.status.coming', { count: status.days });
    case 'late':
      return message(standing === 'late' ? 'echeancier.status.late' : 'echeancier.status.past', {
        count: status.days,
      });
  }
}
