import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { deadlineOf } from '../../domain/calendar/conventionDeadlines';
import { type ConventionTerms } from '../../domain/calendar/conventionTerms';
import { type BodyKey, type YearFacts } from '../year/yearFacts';

/** What the limits that follow a claim are counted from: its notification, else its issue, else the last day to send it. */
export type ReceptionBasis = 'notified' | 'issue' | 'lastDay';

/** The days of the claim of a year on a body. */
export interface ClaimDates {
  /** The last day to send it. */
  readonly lastDay: CalendarDay;
  /** The day it was issued; null while it is not known. */
  readonly issued: CalendarDay | null;
  /** The day it reached the body, supposed unless `basis` is « notified ». */
  readonly received: CalendarDay;
  readonly basis: ReceptionBasis;
  readonly contest: CalendarDay;
  readonly payment: CalendarDay;
}

/**
 * The days of the claim of a year on a body, from what is known of it. Every document takes them from here: a letter
 * must not ask for a payment by another day than the list of claims. Of several notifications of a body the last one
 * counts: a corrected claim starts the limits again.
 *
 * @param body null: a body whose claim was not notified.
 */
export function claimDates(
  year: number,
  body: BodyKey | null,
  { issued, claims }: Pick<YearFacts, 'issued' | 'claims'>,
  terms: ConventionTerms,
): ClaimDates {
  const lastDay = deadlineOf('claim', `${year}-01-01`, terms);
  const notified = claims
    .filter(claim => body !== null && claim.insee === body.insee && claim.payer === body.payer)
    .map(claim => claim.notified)
    .sort()
    .at(-1);
  const received = notified ?? issued ?? lastDay;
  return {
    lastDay,
    issued,
    received,
    basis: notified !== undefined ? 'notified' : issued !== null ? 'issue' : 'lastDay',
    contest: deadlineOf('contest', received, terms),
    payment: deadlineOf('payment', received, terms),
  };
}
