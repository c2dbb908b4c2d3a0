import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type DeadlineEvent } from '../../domain/calendar/conventionDeadlines';
import { type StatedTerms } from '../../domain/calendar/conventionTerms';

/** Something that happened, and the deadline it sets going. */
export interface DatedEvent {
  /** The claim is to be sent, contested or paid; a request is to be answered. */
  readonly event: Exclude<DeadlineEvent, 'lateFrom'>;
  /** Who it concerns: "Commune de Juvignac". */
  readonly member: string;
  /** The day that sets the deadline going, as `deadlineOf` takes it: reception, notification, or a day of the year. */
  readonly from: CalendarDay;
  /** The day it was met: claim sent, contested, paid, request answered. Null while it is not. */
  readonly done: CalendarDay | null;
}

/** What an échéancier is made from: plain facts, whatever the convention is priced by. */
export interface EcheancierFacts {
  /** "Convention 2019-2021". */
  readonly convention: string;
  readonly period: { readonly start: CalendarDay; readonly end: CalendarDay; readonly source: string };
  readonly terms: StatedTerms;
  readonly year: number;
  readonly events: readonly DatedEvent[];
  /** The bodies on which a claim of the year is issued; null: not known. */
  readonly claimed: readonly string[] | null;
  /** The day the claims of the year were issued; null while it is not known. */
  readonly issued: CalendarDay | null;
  /** The day against which the deadlines are looked at. */
  readonly today: CalendarDay;
}
