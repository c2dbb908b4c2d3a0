import { dayOfSerial, serialOfDay } from '../../../src/domain/calendar/excelSerial';
import { readDay } from '../../../src/domain/calendar/readDay';

test.each([
  [43738, '2019-09-30'],
  [43738.75, '2019-09-30'],
  [61, '1900-03-01'],
  [60, null],
  [2_958_465.9, '9999-12-31'],
  [2_958_466, null],
  [Infinity, null],
  [-1, null],
  [NaN, null],
])('serial %d is %s', (serial, day) => expect(dayOfSerial(serial)).toBe(day));

test.each(['1990-01-01', '2019-09-30', '2020-02-29', '2100-12-31'])('%s there and back', day =>
  expect(dayOfSerial(serialOfDay(day))).toBe(day),
);

test.each([
  ['30/09/2019', { kind: 'day', day: '2019-09-30', isText: true }],
  ['1er juillet 2019', { kind: 'day', day: '2019-07-01', isText: true }],
  ['05 juillet 2019', { kind: 'day', day: '2019-07-05', isText: true }],
  ['30/9/19', { kind: 'day', day: '2019-09-30', isText: true }],
  ['2019-09-30', { kind: 'day', day: '2019-09-30', isText: true }],
  ['31/09/2019', { kind: 'impossible', text: '31/09/2019' }],
  ['29.02.2019', { kind: 'impossible', text: '29.02.2019' }],
  ['12/28/2018', { kind: 'impossible', text: '12/28/2018' }],
  ['Oui', { kind: 'none' }],
  [null, { kind: 'none' }],
  [true, { kind: 'none' }],
])('%j reads %j', (value, reading) => expect(readDay(value)).toEqual(reading));
