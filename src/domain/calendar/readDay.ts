import { type CalendarDay, isCalendarDay } from './calendarDay';
import { dayOfSerial } from './excelSerial';
import { writtenDay } from './writtenDay';

/** What the value of a cell says of a day. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly isText: boolean }
  /** Written as a day, and none: "31/02/2019". */
  | { readonly kind: 'impossible'; readonly text: string }
  | { readonly kind: 'none' };

const NUMERIC = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})\s*$/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;
const CENTURY = 2000;

/** The day of a cell's value: an Excel serial counted from 1900, or a text as people write it, day before month. */
export function readDay(value: unknown): DayReading {
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    return day === null ? { kind: 'none' } : { kind: 'day', day, isText: false };
  }
  return typeof value === 'string' ? dayInText(value) : { kind: 'none' };
}

function dayInText(text: string): DayReading {
  const [, day, month, year = ''] = NUMERIC.exec(text) ?? [];
  const iso = ISO.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : day && month ? [fullYear(year), month, day] : null;
  if (parts) {
    const [y = '', m = '', d = ''] = parts;
    const found = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    return isCalendarDay(found)
      ? { kind: 'day', day: found, isText: true }
      : { kind: 'impossible', text: text.trim() };
  }
  const written = writtenDay(text);
  return written === null ? { kind: 'none' } : { kind: 'day', day: written, isText: true };
}

function fullYear(year: string): string {
  return year.length === 2 ? String(CENTURY + Number(year)) : year;
}
