import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { annexe2Pricing } from '../../domain/conventions/annexe2Pricing';
import { type Application, type Convention } from '../../domain/conventions/convention';
import { tariffsIn } from '../../domain/conventions/conventionOfYear';
import { type Tariff } from '../../domain/tariff/tariff';

/** What becomes of a tariff: the payers it changes for, with their new terms, and those who keep the terms they have. */
export interface ChangedTariff {
  readonly changed: Tariff;
  readonly kept: Tariff | null;
}

/**
 * A service whose tariffs of a year are changed from its first day on, as long as each of them was to hold. What was in
 * force before that day stays so under its own dates: the years before keep their amounts.
 *
 * @param change what becomes of a tariff; null when it does not change.
 */
export function changedFrom(
  convention: Convention,
  application: Application,
  year: number,
  change: (tariff: Tariff) => ChangedTariff | null,
): Application {
  const from: CalendarDay = `${year}-01-01`;
  const inForce = new Set(tariffsIn(convention, application, year));
  const tariffs = application.tariffs.flatMap(tariff => {
    const became = inForce.has(tariff) ? change(tariff) : null;
    if (became === null) return [tariff];
    const { changed, kept } = became;
    const { start, end } = tariff.validity ?? convention.period;
    const before = { ...tariff, payers: changed.payers, validity: { start, end: `${year - 1}-12-31` } };
    return [
      ...(kept ? [kept] : []),
      ...(start >= from ? [changed] : [before, { ...changed, validity: { start: from, end } }]),
    ];
  });
  return { ...application, tariffs, pricing: annexe2Pricing(tariffs, convention) };
}
