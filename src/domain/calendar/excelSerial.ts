import { type CalendarDay } from './calendarDay';
import { dayCount, dayOfCount } from './dayCount';

/** Excel's day 0, once its 29 February 1900 that never was is behind. */
const EPOCH = dayCount('1899-12-30');
const FIRST_RELIABLE = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The day of an Excel serial number, counted from 1900; null when it is none that a convention may know. */
export function dayOfSerial(serial: number): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < FIRST_RELIABLE) return null;
  return Math.floor(serial) > LAST_SERIAL ? null : dayOfCount(EPOCH + Math.floor(serial));
}

/** The Excel serial number of a day, counted from 1900. */
export function serialOfDay(day: CalendarDay): number {
  return dayCount(day) - EPOCH;
}
