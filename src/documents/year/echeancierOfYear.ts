import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { type EcheancierFacts } from '../echeancier/echeancierFacts';
import { yearClaims } from '../titres/claims';
import { bodyName } from './bodyName';
import { yearEvents } from './yearEvents';
import { type YearFacts } from './yearFacts';

interface ClaimedYear {
  readonly convention: Convention;
  readonly year: number;
  readonly facts: YearFacts;
}

interface LookedAtYear extends ClaimedYear {
  readonly today: CalendarDay;
}

/** What the échéancier of a year is made from, for its sheet and for the pane. */
export function echeancierOfYear(request: LookedAtYear): EcheancierFacts {
  const { convention, year, facts, today } = request;
  return {
    convention: convention.label,
    period: convention.period,
    terms: convention.deadlines,
    year,
    events: yearEvents(convention, facts),
    claimed: claimedBodies(request),
    issued: facts.issued,
    today,
  };
}

/** The bodies with a claim of the year to receive; null when the year cannot be priced: its deadlines still stand. */
function claimedBodies({ convention, year, facts }: ClaimedYear): string[] | null {
  try {
    const claims = yearClaims(convention, year, { ...facts, interventions: [] });
    const issued = claims.filter(({ isTooSmall }) => !isTooSmall);
    return [...new Set(issued.map(({ member, payer }) => bodyName(member, payer.type)))];
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
