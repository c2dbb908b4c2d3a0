import { type CalendarDay } from '../domain/calendar/calendarDay';
import { serialOfDay } from '../domain/calendar/excelSerial';

const DAY_FORMAT = 'dd/mm/yyyy';

/**
 * A day as a cell takes it: Excel's number of the date, with its format where Excel knows formatted numbers (ExcelApi
 * 1.16). Elsewhere the number alone, and the cell is to be given a date format.
 */
export function dayResult(day: CalendarDay): unknown {
  const serial = serialOfDay(day);
  return hasFormattedNumbers()
    ? { type: 'FormattedNumber', basicValue: serial, numberFormat: DAY_FORMAT }
    : serial;
}

function hasFormattedNumbers(): boolean {
  // A function may be called before office.js has told what this Excel can do: its context is not there yet.
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return context?.requirements?.isSetSupported('ExcelApi', '1.16') === true;
}
