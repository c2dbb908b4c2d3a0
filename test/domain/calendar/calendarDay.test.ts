import { daysInMonth, formatDay, isCalendarDay, yearOf } from '../../../src/domain/calendar/calendarDay';

test.each(['2019-01-01', '2020-02-29', '2000-02-29', '2018-12-28', '2019-04-30'])('%s exists', day => {
  expect(isCalendarDay(day)).toBe(true);
});

test.each([
  '2019-02-29',
  '1900-02-29',
  '2019-04-31',
  '2019-13-01',
  '2019-00-10',
  '2019-01-00',
  '28/12/2018',
  '2019-1-1',
  '',
])('"%s" does not', day => expect(isCalendarDay(day)).toBe(false));

test('a day is written as the administration does', () => {
  expect(formatDay('2018-12-28')).toBe('28/12/2018');
  expect(yearOf('2018-12-28')).toBe(2018);
  expect(daysInMonth(2020, 2)).toBe(29);
});
