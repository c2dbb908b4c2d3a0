import { message } from '../../text/message';
import { type CalendarDay, formatDay } from '../calendar/calendarDay';
import { type Application, type Convention } from '../conventions/convention';
import { type PayerType } from '../conventions/payerType';
import { DomainError } from '../errors/domainError';
import { type Tariff } from './tariff';

/**
 * The terms that hold for a payer on a day.
 *
 * @throws DomainError when none does, a missing tariff is not a tariff of zero; when the day is outside the convention.
 */
export function findTariff(
  { period, label: convention }: Convention,
  { tariffs, label }: Application,
  payer: PayerType,
  on: CalendarDay,
): Tariff {
  const found = tariffs.find(({ payers, validity }) => {
    const { start, end } = validity ?? period;
    return (payers === null || payers.includes(payer)) && start <= on && on <= end;
  });
  if (found) return found;
  if (on < period.start || on > period.end) {
    const [day, start, end] = [on, period.start, period.end].map(formatDay) as [string, string, string];
    throw new DomainError(message('tariff.outside', { day, convention, start, end }));
  }
  throw new DomainError(message('tariff.none', { application: label, payer, day: formatDay(on) }));
}
