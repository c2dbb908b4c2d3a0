/** A day of the calendar, "YYYY-MM-DD": no hour and no time zone, so it is the same day everywhere. */
export type CalendarDay = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists ("2019-02-29" is not). */
export function isCalendarDay(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year of a day. */
export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** A day as French administrations write it: "28/12/2018". */
export function formatDay(day: CalendarDay): string {
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  return `${dayOfMonth}/${month}/${year}`;
}

/** Number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
