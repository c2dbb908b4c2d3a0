import { yearOf } from './calendarDay';
import { FIRST_YEAR } from './conventionYears';
import { readDay } from './readDay';

/** A day of every year, "MM-DD". */
export type MonthDay = string;

/**
 * The day and month of a cell: « 30/09 » or « 30 septembre », with or without a year, or a date, which Excel makes of
 * them when they are typed. null for anything else.
 */
export function readMonthDay(value: unknown): MonthDay | null {
  const written = typeof value === 'string' ? value.trim() : null;
  const asDays = written === null ? [value] : [written, `${written}/2019`, `${written} 2019`];
  for (const candidate of asDays) {
    const read = readDay(candidate);
    if (read.kind === 'day' && yearOf(read.day) >= FIRST_YEAR) return monthDayOf(read.day);
  }
  return null;
}

/** The day and month of a day. */
export function monthDayOf(day: string): MonthDay {
  return day.slice('YYYY-'.length);
}

/** « 30 septembre », « 1er janvier ». */
export function writtenMonthDay(monthDay: MonthDay): string {
  const [month, day] = monthDay.split('-').map(Number) as [number, number];
  const words = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return words.format(Date.UTC(2019, month - 1, day)).replace(/^1 /, '1er ');
}
