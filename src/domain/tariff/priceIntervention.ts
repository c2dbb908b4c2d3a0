import { message } from '../../text/message';
import { type Convention, type DayRates } from '../conventions/convention';
import { DomainError } from '../errors/domainError';
import { Decimal } from '../money/decimal';
import { roundToCents } from '../money/roundToCents';
import { textKey } from '../names/textKey';

/** Work billed by the day, in euros. */
export interface InterventionPrice {
  readonly beforeTax: Decimal;
  readonly vat: Decimal;
  readonly total: Decimal;
}

type Profile = DayRates['profiles'][number];

/** The profile that a text names by its code, label or alias; null when it is none: it is never guessed, a price follows. */
export function findProfile({ profiles }: DayRates, given: string): Profile | null {
  const key = textKey(given);
  return (
    profiles.find(({ code, label, aliases }) =>
      [code, label, ...aliases].some(name => textKey(name) === key),
    ) ?? null
  );
}

/** Whether work is counted by whole and half days. */
export function isInHalfDays(days: Decimal): boolean {
  return days.gte(0) && days.times(2).isInteger();
}

/**
 * What days of a profile cost (annexe 3): whole days at its rate, half a day at the share the convention assumes, VAT on
 * the rounded amount.
 *
 * @param days whole and half days.
 */
export function priceDays(
  { halfDay, vat: { rate } }: DayRates,
  profile: Profile,
  days: Decimal,
): InterventionPrice {
  const whole = days.floor();
  const half = days.eq(whole) ? new Decimal(0) : halfDay.share;
  const beforeTax = roundToCents(profile.rate.times(whole.plus(half)));
  const vat = roundToCents(beforeTax.times(rate));
  return { beforeTax, vat, total: beforeTax.plus(vat) };
}

/**
 * What days of work cost under a convention.
 *
 * @throws DomainError when the convention has no day rates, when the profile is unknown, or when the days are parts of a
 *   day that have no price.
 */
export function priceIntervention(convention: Convention, given: string, days: Decimal): InterventionPrice {
  const { dayRates } = convention;
  if (!dayRates) throw new DomainError(message('intervention.none', { convention: convention.label }));
  const profile = findProfile(dayRates, given);
  if (!profile) {
    const accepted = dayRates.profiles.map(({ code }) => code).join(', ');
    throw new DomainError(message('intervention.unknown', { given, accepted }));
  }
  if (!isInHalfDays(days))
    throw new DomainError(message('intervention.days', { given: days.toString().replace('.', ',') }));
  return priceDays(dayRates, profile, days);
}
