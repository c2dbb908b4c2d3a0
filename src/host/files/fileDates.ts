const MS_PER_DAY = 86_400_000;
const START_1900 = Date.UTC(1899, 11, 31);
const START_1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was. */
const LEAP_BUG = 60;

/** From the first day of 1904 to that of 1900, in the numbers of Excel. */
const DAYS_BETWEEN = 1_462;

/**
 * The number that a cell holds for a date of a file. The file reader makes dates of every number in a date format, to
 * the millisecond; the grid counts from 1900, files of older Macs from 1904.
 *
 * @param written the number itself, where it is known.
 */
export function dateNumber(
  date: Date,
  system: '1900' | '1904',
  numberFormat: string,
  written?: number,
): number {
  if (written !== undefined) {
    return system === '1904' && !isTimeOnly(written, numberFormat) ? written + DAYS_BETWEEN : written;
  }
  if (system === '1904') {
    const number = (date.getTime() - START_1904) / MS_PER_DAY;
    if (isTimeOnly(number, numberFormat)) return number;
  }
  const days = (date.getTime() - START_1900) / MS_PER_DAY;
  return days >= LEAP_BUG ? days + 1 : days;
}

/** A time of day or a duration is the same number whatever the origin. */
function isTimeOnly(number: number, numberFormat: string): boolean {
  return number < 1 || /\[(?:h+|m+|s+)\]/i.test(numberFormat);
}
