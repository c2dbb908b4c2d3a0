import { yearOf } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { type Message } from '../../text/message';
import { type Intervention } from '../interventions/interventions';
import { quotedNotes } from '../year/quotedNotes';
import { unsignedNotes, unsignedWorkNotes } from '../year/unsignedNotes';
import { yearStatement } from '../year/yearLines';

/**
 * Who uses services, or was given days of work, in a year, and is claimed nothing for want of a convention; and what is
 * not claimed for want of an amount.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function unclaimedNotes(
  convention: Convention,
  year: number,
  interventions: readonly Intervention[],
): Message[] {
  const worked = interventions.filter(({ day }) => yearOf(day) === year);
  const statement = yearStatement(convention, year);
  return [...quotedNotes(statement), ...unsignedNotes(statement), ...unsignedWorkNotes(convention, worked)];
}
