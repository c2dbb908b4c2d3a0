import { type Decimal } from '../money/decimal';
import { roundToCents } from '../money/roundToCents';
import { type CalendarDay } from './calendarDay';
import { daysBetween } from './dayCount';

/**
 * How the part of a first year is counted, from the day of notification to 31 December, both included:
 *
 * - `exact-365`: the days of the calendar over 365, a whole year at most (a leap year has 366);
 * - `30-360`: months of 30 days over 360, the 31st counting as the 30th;
 * - `started-months`: the month of notification counts whole;
 * - `full-months`: it counts only when notification is on its first day.
 */
export const proRataBases = ['exact-365', '30-360', 'started-months', 'full-months'] as const;
export type ProRataBase = (typeof proRataBases)[number];

/** The part of a year that is owed, as a fraction to be printed with its result. */
export interface YearPart {
  readonly numerator: number;
  readonly denominator: 365 | 360 | 12;
}

/**
 * The part of the year of notification that is owed.
 *
 * The convention of Aix-Marseille-Provence says « prorata » and names no base: it is a setting, exact-365 unless the
 * user chooses another.
 */
export function yearPartFrom(notified: CalendarDay, base: ProRataBase): YearPart {
  const [, month, day] = notified.split('-').map(Number) as [number, number, number];
  switch (base) {
    case 'exact-365':
      return {
        numerator: Math.min(365, daysBetween(notified, `${notified.slice(0, 4)}-12-31`) + 1),
        denominator: 365,
      };
    case '30-360':
      return { numerator: (12 - month) * 30 + (30 - Math.min(day, 30)) + 1, denominator: 360 };
    case 'started-months':
      return { numerator: 13 - month, denominator: 12 };
    case 'full-months':
      return { numerator: day === 1 ? 13 - month : 12 - month, denominator: 12 };
  }
}

/** The part of a yearly amount in euros owed for the year of notification, rounded once to the cent. */
export function proRataTemporis(amount: Decimal, notified: CalendarDay, base: ProRataBase): Decimal {
  const { numerator, denominator } = yearPartFrom(notified, base);
  // One division, at the very end, of exact values.
  return roundToCents(amount.times(numerator).div(denominator));
}
