import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { annexe2Pricing } from '../../domain/conventions/annexe2Pricing';
import { type Application, type Convention } from '../../domain/conventions/convention';
import { tariffsIn } from '../../domain/conventions/conventionOfYear';
import { type Tariff } from '../../domain/tariff/tariff';

/**
 * A service whose tariffs of a year are changed from its first day on, as long as each of them was to hold. What was in
 * force before that day stays so under its own dates: the years before keep their amounts.
 *
 * @param change what a tariff becomes; itself alone when it does not change.
 */
export function changedFrom(
  convention: Convention,
  application: Application,
  year: number,
  change: (tariff: Tariff) => readonly Tariff[],
): Application {
  const from: CalendarDay = `${year}-01-01`;
  const inForce = new Set(tariffsIn(convention, application, year));
  const tariffs = application.tariffs.flatMap(tariff => {
    const changed = inForce.has(tariff) ? change(tariff) : [tariff];
    const { start, end } = tariff.validity ?? convention.period;
    if (start >= from || changed.every(one => one === tariff)) return changed;
    return [
      { ...tariff, validity: { start, end: `${year - 1}-12-31` } },
      ...changed.map(one => ({ ...one, validity: { start: from, end } })),
    ];
  });
  return { ...application, tariffs, pricing: annexe2Pricing(tariffs, convention) };
}
