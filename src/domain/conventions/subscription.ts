import { type CalendarDay } from '../calendar/calendarDay';
import { type PayerType } from './payerType';

/** A body uses a service from a day to a day, both included; without an end, until the convention's. */
export interface Subscription {
  readonly insee: string;
  readonly payer: PayerType;
  /** Code of the application. */
  readonly application: string;
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  /** Reference of the délibération, as the user writes it. */
  readonly deliberation: string | null;
}

/** What a titre de recette says of the body it is issued to. A body without one here has signed nothing. */
export interface BilledBody {
  readonly insee: string;
  readonly payer: PayerType;
  readonly siret: string | null;
  /** Chorus Pro service code and commitment number, texts. */
  readonly serviceCode: string | null;
  readonly commitment: string | null;
  /** Day its convention was notified. */
  readonly notified: CalendarDay | null;
  /** Years it committed to at once, for the discounts that ask it. */
  readonly commitmentYears: number | null;
}

/** A body of which nothing is known but that it stands in a commune. */
export function unknownBody(insee: string, payer: PayerType): BilledBody {
  const unknown = { siret: null, serviceCode: null, commitment: null, notified: null, commitmentYears: null };
  return { insee, payer, ...unknown };
}
