import { deadlineOf } from '../../../src/domain/calendar/conventionDeadlines';
import { montpellierTerms } from '../../../src/domain/calendar/conventionTerms';
import { dayCount, daysBetween } from '../../../src/domain/calendar/dayCount';
import { dayOfSerial, serialOfDay } from '../../../src/domain/calendar/excelSerial';
import { proRataTemporis } from '../../../src/domain/calendar/proRataTemporis';
import { publicHolidays } from '../../../src/domain/calendar/publicHolidays';
import { nextWorkingDay, weekdayOf } from '../../../src/domain/calendar/workingDays';
import { Decimal } from '../../../src/domain/money/decimal';

/** Days around every change of summer time, new years and leap days: what a local clock would get wrong. */
const days = [
  '2000-02-29',
  '2011-12-30',
  '2019-03-10',
  '2019-03-31',
  '2019-10-27',
  '2019-11-03',
  '2019-12-31',
  '2020-01-01',
  '2026-05-05',
  '2100-02-28',
];

/** What the calendar says of them, as text: the same wherever it is computed. */
export function calendarVectors(): string {
  return JSON.stringify(
    days.map(day => [
      dayCount(day),
      serialOfDay(day),
      dayOfSerial(serialOfDay(day) + 0.99),
      weekdayOf(day),
      nextWorkingDay(day),
      daysBetween('1999-12-31', day),
      [...publicHolidays(Number(day.slice(0, 4))).keys()],
      (['contest', 'payment', 'answer', 'change'] as const).map(event =>
        deadlineOf(event, day, montpellierTerms),
      ),
      proRataTemporis(new Decimal('174.24'), day, 'exact-365'),
    ]),
  );
}

if (require.main === module) console.log(calendarVectors());
