import { message } from '../../text/message';
import { type Convention } from '../conventions/convention';
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

/**
 * What days of work cost (annexe 3): whole days at the profile's rate, half a day at the share the convention assumes,
 * VAT on the rounded amount.
 *
 * @param days a multiple of 0.5.
 * @throws DomainError when the convention has no day rates, when the profile is unknown, when the days are none, or
 *   parts of a day that have no price.
 */
export function priceIntervention(convention: Convention, profile: string, days: Decimal): InterventionPrice {
  const { dayRates } = convention;
  if (!dayRates) throw new DomainError(message('intervention.none', { convention: convention.label }));
  const key = textKey(profile);
  const found = dayRates.profiles.find(({ code, label, aliases }) =>
    [code, label, ...aliases].some(name => textKey(name) === key),
  );
  if (!found) {
    const accepted = dayRates.profiles.map(({ code }) => code).join(', ');
    throw new DomainError(message('intervention.unknown', { given: profile, accepted }));
  }
  if (days.lt(0) || !days.times(2).isInteger())
    throw new DomainError(message('intervention.days', { given: days.toString().replace('.', ',') }));
  const whole = days.floor();
  const half = days.eq(whole) ? new Decimal(0) : dayRates.halfDay.share;
  const beforeTax = roundToCents(found.rate.times(whole.plus(half)));
  const vat = roundToCents(beforeTax.times(dayRates.vat.rate));
  return { beforeTax, vat, total: beforeTax.plus(vat) };
}
