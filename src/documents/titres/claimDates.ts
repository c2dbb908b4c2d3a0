import { type CalendarDay, formatDay } from '../../domain/calendar/calendarDay';
import { deadlineOf } from '../../domain/calendar/conventionDeadlines';
import { type StatedTerms } from '../../domain/calendar/conventionTerms';
import { text } from '../../text/inFrench';
import { type BodyKey, type YearFacts } from '../year/yearFacts';

/** What the limits that follow a claim are counted from: its notification, else its issue, else the last day to send it. */
export type ReceptionBasis = 'notified' | 'issue' | 'lastDay';

/** A day of a claim; none when the convention does not set it, or while what it is counted from is not known. */
export type ClaimDay = CalendarDay | { readonly none: 'unset' | 'unknown' };

/** The days of the claim of a year on a body. */
export interface ClaimDates {
  /** The last day to send it. */
  readonly lastDay: ClaimDay;
  /** The day it was issued; null while it is not known. */
  readonly issued: CalendarDay | null;
  /** The day it reached the body, supposed unless it is « notified »; null when not even that can be supposed. */
  readonly reception: { readonly day: CalendarDay; readonly basis: ReceptionBasis } | null;
  readonly contest: ClaimDay;
  readonly payment: ClaimDay;
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
  terms: StatedTerms,
): ClaimDates {
  const lastDay = deadlineOf('claim', `${year}-01-01`, terms);
  const notified = claims
    .filter(claim => body !== null && claim.insee === body.insee && claim.payer === body.payer)
    .map(claim => claim.notified)
    .sort()
    .at(-1);
  const reception = receptionOf({ notified, issue: issued, lastDay });
  const counted = (event: 'contest' | 'payment'): ClaimDay => {
    if (terms[event] === null) return { none: 'unset' };
    return (reception && deadlineOf(event, reception.day, terms)) ?? { none: 'unknown' };
  };
  return {
    lastDay: lastDay ?? { none: 'unset' },
    issued,
    reception,
    contest: counted('contest'),
    payment: counted('payment'),
  };
}

function receptionOf(
  days: Readonly<Record<ReceptionBasis, CalendarDay | null | undefined>>,
): ClaimDates['reception'] {
  const basis = (['notified', 'issue', 'lastDay'] as const).find(known => days[known]);
  const day = basis && days[basis];
  return basis && day ? { day, basis } : null;
}

/** A day of a claim as a document writes it: « 30/09/2019 », or why there is none. */
export function claimDayText(day: ClaimDay): string {
  return typeof day === 'string' ? formatDay(day) : text(`claimDay.${day.none}`);
}

/** From what the limits that follow a claim are counted: the one sentence of all documents. */
export function countedSentence({ day, basis }: { day: CalendarDay; basis: ReceptionBasis }): string {
  return text(`claimDay.counted.${basis}`, { day: formatDay(day) });
}

/** The same for the dates of a claim; null when the convention sets no such limit, or nothing can be supposed. */
export function countingOf({ reception }: ClaimDates, { contest, payment }: StatedTerms): string | null {
  return reception === null || (contest === null && payment === null) ? null : countedSentence(reception);
}
