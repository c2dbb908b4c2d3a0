import { type CalendarDay, yearOf } from './calendarDay';
import { type ConventionTerms, type StatedTerms } from './conventionTerms';
import { addDays } from './dayCount';
import { addFrancDays, addMonths, monthsBefore } from './timeLimits';
import { nextWorkingDay } from './workingDays';

/** What a convention sets a time limit for. */
export const deadlineEvents = [
  'claim',
  'contest',
  'payment',
  'lateFrom',
  'change',
  'answer',
  'termination',
] as const;
export type DeadlineEvent = (typeof deadlineEvents)[number];

/** Limits counted forward from a day received go on to the next working day; fixed and backward ones do not. */
const PUT_OFF: ReadonlySet<DeadlineEvent> = new Set(['contest', 'answer']);

/**
 * The deadline of an event, from the day that sets it going:
 *
 * - `claim`: any day of the year of the claim; the last day to send it;
 * - `contest`: the day the claim is received; the last day to contest it;
 * - `payment`: the day the claim, first or corrected, is notified; the last day to pay;
 * - `lateFrom`: the same day; the first day of lateness;
 * - `change`: any day of the year before the change; the last day to send the request;
 * - `answer`: the day the request is received; the last day to answer it;
 * - `termination`: any day of the year before it takes effect; the last day to notify it.
 */
export function deadlineOf(event: DeadlineEvent, day: CalendarDay, terms: ConventionTerms): CalendarDay;
/** The same, null when the convention sets no such limit. */
export function deadlineOf(event: DeadlineEvent, day: CalendarDay, terms: StatedTerms): CalendarDay | null;
export function deadlineOf(event: DeadlineEvent, day: CalendarDay, terms: StatedTerms): CalendarDay | null {
  const bare = bareDeadlineOf(event, day, terms);
  return bare !== null && PUT_OFF.has(event) ? nextWorkingDay(bare) : bare;
}

/** The same, before it is put off to a working day. */
export function bareDeadlineOf(
  event: DeadlineEvent,
  day: CalendarDay,
  { claim, contest, payment, change, answer, termination }: StatedTerms,
): CalendarDay | null {
  const yearEnd: CalendarDay = `${day.slice(0, 4)}-12-31`;
  switch (event) {
    case 'claim':
      return claim && `${day.slice(0, 4)}-${claim.monthDay}`;
    case 'contest':
      return contest && addFrancDays(day, contest.francDays);
    case 'payment':
      return payment && addDays(day, payment.days);
    case 'lateFrom':
      return payment && addDays(day, payment.days + 1);
    case 'change':
      return change && monthsBefore(yearEnd, change.monthsBeforeYearEnd);
    case 'answer':
      return answer && addMonths(day, answer.months);
    case 'termination':
      return termination && monthsBefore(yearEnd, termination.monthsBeforeYearEnd);
  }
}

/**
 * The first year for which a request sent (change) or notified (termination) on a day holds: the year after when it
 * is in time, the one after that otherwise.
 */
export function firstYearOf(
  event: 'change' | 'termination',
  day: CalendarDay,
  terms: ConventionTerms,
): number {
  return yearOf(day) + (day <= deadlineOf(event, day, terms) ? 1 : 2);
}
