import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Member, type Payer } from '../../domain/conventions/convention';
import { type PayerType } from '../../domain/conventions/payerType';
import { type ClaimOptions, ordinaryClaims } from '../titres/claims';

/** A body, by the commune it stands in and its type. */
export interface BodyKey {
  readonly insee: string;
  readonly payer: PayerType;
}

/** The key of the body that a type of payer is in a member. */
export function bodyKey({ insee }: Member, { type }: Payer): BodyKey {
  return { insee, payer: type };
}

/** When the claim of a year reached a body, and when it was paid; null while it was not. */
export interface NotifiedClaim extends BodyKey {
  readonly notified: CalendarDay;
  readonly paid: CalendarDay | null;
}

/** A body asked to add or drop a service; null while it has no answer. */
export interface ChangeRequest extends BodyKey {
  readonly received: CalendarDay;
  readonly answered: CalendarDay | null;
}

/** What happened in a year of a convention, which its terms do not tell: the user says it, the workbook keeps it. */
export interface YearFacts extends ClaimOptions {
  readonly claims: readonly NotifiedClaim[];
  readonly requests: readonly ChangeRequest[];
}

/** Nothing happened yet. */
export const noFacts: YearFacts = { ...ordinaryClaims, claims: [], requests: [] };
