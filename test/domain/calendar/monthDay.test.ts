import { readMonthDay, writtenMonthDay } from '../../../src/domain/calendar/monthDay';

test.each<[unknown, string | null]>([
  ['30/09', '09-30'],
  ['30 septembre', '09-30'],
  ['1er janvier', '01-01'],
  ['30/09/2026', '09-30'],
  // What Excel makes of « 30/09 » typed in 2026.
  [46_295, '09-30'],
  ['31/09', null],
  // Not every year has it.
  ['29/02', null],
  // Not a date of our time: thirty days after 1900.
  [30.09, null],
  ['septembre', null],
  ['', null],
  [null, null],
])('%j is %j', (cell, day) => expect(readMonthDay(cell)).toBe(day));

test.each([
  ['09-30', '30 septembre'],
  ['01-01', '1er janvier'],
  ['12-31', '31 décembre'],
])('%s is written %s, and read back', (day, words) => {
  expect(writtenMonthDay(day)).toBe(words);
  expect(readMonthDay(words)).toBe(day);
});
