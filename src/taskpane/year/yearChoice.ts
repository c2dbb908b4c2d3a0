import { covers } from '../../documents/year/yearUse';
import { type CalendarDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention, yearsOf } from '../../domain/conventions/convention';

/** The years of a convention, the first one first. */
export function convenedYears(convention: Convention): number[] {
  const first = yearOf(convention.period.start);
  return Array.from({ length: yearsOf(convention) }, (_, i) => first + i);
}

/** The year to begin with: the present one where the convention covers it, else the nearest one. */
export function presentYear(convention: Convention, today: CalendarDay): number {
  const { start, end } = convention.period;
  return Math.min(Math.max(yearOf(today), yearOf(start)), yearOf(end));
}

/**
 * The convention of the year before: the same one inside its period, else the first offered that covers that year and
 * has members in common; null when there is none.
 */
export function previousConvention(
  convention: Convention,
  year: number,
  offered: readonly Convention[],
): Convention | null {
  const before = year - 1;
  if (covers(convention, before)) return convention;
  const known = new Set(convention.members.map(({ insee }) => insee));
  return (
    offered.find(other => covers(other, before) && other.members.some(({ insee }) => known.has(insee))) ??
    null
  );
}
