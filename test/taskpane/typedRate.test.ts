import { typedRate } from '../../src/taskpane/control/typedRate';

test.each([
  ['50 %', '0.5'],
  ['50%', '0.5'],
  ['50', '0.5'],
  ['0,5', '0.5'],
  ['0.5', '0.5'],
  ['33,33 %', '0.3333'],
  ['0,5 %', '0.005'],
  ['1', undefined],
  ['1,0', undefined],
  ['0,99', '0.99'],
  ['1,01', '0.0101'],
  ['1 %', '0.01'],
  ['100 %', '1'],
  ['0', '0'],
  [' ', null],
  ['101 %', undefined],
  ['-5 %', undefined],
  ['moitié', undefined],
  ['50 % HT', undefined],
])('« %s » is %s', (typed, share) => {
  expect(typedRate(typed)).toBe(share);
});
