import { type CalendarDay, isCalendarDay } from '../../domain/calendar/calendarDay';
import { Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { writtenDay } from '../recognition/writtenDay';
import { type CellValue } from '../snapshot';

/** The amount a field holds; null when it is empty, not subscribed, or no amount. */
export function amountIn(field: { readonly value: CellValue } | null): Decimal | null {
  const value = field?.value ?? null;
  if (typeof value === 'number') return Number.isFinite(value) ? new Decimal(value) : null;
  const parsed = typeof value === 'string' ? parseAmount(value) : null;
  return parsed?.kind === 'amount' ? parsed.value : null;
}

/** What a field says of a day. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: CalendarDay; readonly isText: boolean }
  /** Written as a day, and none: "31/02/2019". */
  | { readonly kind: 'impossible'; readonly text: string }
  | { readonly kind: 'none' };

const MS_PER_DAY = 86_400_000;
/** Excel's day 0, once its 29 February 1900 that never was is behind. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RELIABLE = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const NUMERIC = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})\s*$/;
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/;
const CENTURY = 2000;

/** The day of a field: an Excel serial, or a text as people write it. */
export function dayIn(field: { readonly value: CellValue } | null): DayReading {
  const value = field?.value ?? null;
  if (typeof value === 'number') {
    const day = dayOfSerial(value);
    return day === null ? { kind: 'none' } : { kind: 'day', day, isText: false };
  }
  return typeof value === 'string' ? dayInText(value) : { kind: 'none' };
}

/** The day of an Excel serial number; null when it is none that a convention may know. */
export function dayOfSerial(serial: number): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < FIRST_RELIABLE || serial > LAST_SERIAL) return null;
  // Milliseconds of UTC serve as a count of days only: no time zone comes in.
  return new Date(EPOCH + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The Excel serial number of a day. */
export function serialOfDay(day: CalendarDay): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / MS_PER_DAY);
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
