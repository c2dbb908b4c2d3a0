import { type CalendarDay } from '../domain/calendar/calendarDay';
import { type DeadlineEvent, deadlineOf } from '../domain/calendar/conventionDeadlines';
import { type ProRataBase } from '../domain/calendar/proRataTemporis';
import { type Convention } from '../domain/conventions/convention';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { BASE_NAMES } from './calendarArguments';

/**
 * The deadline of an event, as the convention's own document sets it.
 *
 * @throws DomainError when it sets none: that of another convention is never passed off as its own.
 */
export function statedDeadline(event: DeadlineEvent, day: CalendarDay, convention: Convention): CalendarDay {
  const deadline = deadlineOf(event, day, convention.deadlines);
  if (deadline === null)
    throw new DomainError(message('convention.deadlineUnset', { convention: convention.label }));
  return deadline;
}

/**
 * How the convention counts a first year: exact-365 when it names no base.
 *
 * @throws DomainError when its tariffs have several.
 */
export function firstYearBase({ applications, label }: Convention): ProRataBase {
  const tariffs = applications.flatMap(application => application.tariffs);
  const bases = [...new Set(tariffs.flatMap(({ firstYear }) => (firstYear ? [firstYear.basis] : [])))];
  if (bases.length <= 1) return bases[0] ?? 'exact-365';
  const named = bases.map(base => BASE_NAMES[base]).join(', ');
  throw new DomainError(message('convention.severalBases', { convention: label, bases: named }));
}
