import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { type Convention, type DayRates, type Member, type Payer } from '../../domain/conventions/convention';
import { findPayer } from '../../domain/conventions/findPayer';
import { type PayerType } from '../../domain/conventions/payerType';
import { DomainError } from '../../domain/errors/domainError';
import { type Decimal } from '../../domain/money/decimal';
import { plainNumber } from '../../domain/money/figureTexts';
import { findProfile, isInHalfDays, priceDays } from '../../domain/tariff/priceIntervention';
import { message } from '../../text/message';

/** Work done for a body, as the user says it. */
export interface Intervention {
  readonly day: CalendarDay;
  readonly insee: string;
  readonly payer: PayerType;
  /** Code, label or alias of a profile of annexe 3. */
  readonly profile: string;
  readonly object: string;
  /** Whole days and half days. */
  readonly days: Decimal;
}

/** The same, priced: euros, each amount rounded once. */
export interface PricedIntervention {
  readonly intervention: Intervention;
  readonly member: Member;
  readonly payer: Payer;
  readonly profile: DayRates['profiles'][number];
  readonly net: Decimal;
  readonly vat: Decimal;
}

/**
 * Work billed by the day (annexe 3), with VAT (article 6). A half day costs the share of a day that the convention
 * says: its document announces half days and prices none.
 *
 * @throws DomainError when the convention has no day rates; naming the line whose member or profile is unknown (a
 *   profile is never guessed: its price follows), or whose days are not counted by halves above zero.
 */
export function pricedInterventions(
  convention: Convention,
  interventions: readonly Intervention[],
): PricedIntervention[] {
  const rates = dayRatesOf(convention);
  return interventions.map((intervention, index) => {
    const row = index + 1;
    const { insee, days, profile: given } = intervention;
    const member = convention.members.find(known => known.insee === insee);
    if (!member) throw new DomainError(message('interventions.member', { row, insee }));
    const profile = findProfile(rates, given);
    if (!profile) {
      const accepted = rates.profiles.map(({ label }) => label).join(', ');
      throw new DomainError(message('interventions.profile', { row, given, accepted }));
    }
    if (days.isZero() || !isInHalfDays(days))
      throw new DomainError(message('interventions.days', { row, given: plainNumber(days) }));
    const { beforeTax: net, vat } = priceDays(rates, profile, days);
    return { intervention, member, payer: findPayer(convention, intervention.payer), profile, net, vat };
  });
}

/** @throws DomainError when there are none. */
export function dayRatesOf({ dayRates, label }: Convention): DayRates {
  if (dayRates) return dayRates;
  throw new DomainError(message('interventions.none', { convention: label }));
}
