import { frenchEntry, shownInFrench } from '../../../src/host/french/frenchEntry';

/** What a person types in a cell, and what it holds: value, and number format if it takes one. */
test.each<[string, unknown, string | undefined]>([
  ['7519', 7519, undefined],
  ['1,5', 1.5, undefined],
  [',5', 0.5, undefined],
  ['-12,30', -12.3, undefined],
  ['1 234', 1234, '#,##0'],
  ['1\u202f234,56', 1234.56, '#,##0.00'],
  ['1,234', 1.234, undefined],
  ['1,5E3', 1500, '0.00E+00'],
  ['50 %', 0.5, '0%'],
  ['12,5%', 0.125, '0.00%'],
  ['5,7 %', 0.057, '0.00%'],
  ['25 000 €', 25000, '#,##0 "€"'],
  ['174,24€', 174.24, '#,##0.00 "€"'],
  ['30/09/2019', 43738, 'dd/mm/yyyy'],
  ['30/09/19', 43738, 'dd/mm/yyyy'],
  ['2019-09-30', 43738, 'dd/mm/yyyy'],
  ['30/09', 43738, 'd-mmm'],
  ['5 juillet 2019', 43651, 'd-mmm-yy'],
  ['1 août 2019', 43678, 'd-mmm-yy'],
  ['mars 2019', 43525, 'mmm-yy'],
  ['30/09/2019 14:30', 43738.604166666664, 'dd/mm/yyyy hh:mm'],
  ['14:30', 0.6041666666666666, 'hh:mm'],
  ['VRAI', true, undefined],
  ['faux', false, undefined],
  ['#VALEUR!', '#VALUE!', undefined],
  ['#nom?', '#NAME?', undefined],
  ['#N/A', '#N/A', undefined],
  ['#OCCUPÉ!', '#BUSY!', undefined],
])('« %s » is %s', (typed, value, numberFormat) => {
  expect(frenchEntry(typed, 'General', 2019)).toEqual({
    entry: { kind: 'value', value },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
});

test.each([
  '1.5',
  '1,234,567',
  '1.234,5',
  '12/31/2019',
  '31/02/2019',
  'TRUE',
  'Pérols',
  'mars',
  '1 23',
  '12345678901234567',
  '',
])('« %s » stays the text that it is', typed => {
  expect(frenchEntry(typed, 'General', 2019)).toEqual({ entry: { kind: 'text', value: typed } });
});

test('the format of the cell counts: text stays text, a number among percents is a percent', () => {
  expect(frenchEntry('1,5', '@', 2019).entry).toEqual({ kind: 'text', value: '1,5' });
  expect(frenchEntry('50', '0%', 2019)).toEqual({ entry: { kind: 'value', value: 0.5 } });
  expect(frenchEntry('0,5', '0.00%', 2019)).toEqual({ entry: { kind: 'value', value: 0.005 } });
});

test.each<[string | number | boolean, string, boolean, string]>([
  [1234.5, '#,##0.00 "€"', false, '1234,5'],
  [0.1 + 0.2, 'General', false, '0,3'],
  [0.125, '0%', false, '12,5%'],
  [0.07, '0%', false, '7%'],
  [43738, 'mmm-yy', true, '30/09/2019'],
  [43738.5, 'dd/mm/yyyy', true, '30/09/2019 12:00:00'],
  [true, 'General', false, 'VRAI'],
  ['#VALUE!', 'General', false, '#VALEUR!'],
  ['Pérols', 'General', false, 'Pérols'],
  [1e21, 'General', false, '1E+21'],
])('%s in %s is edited as such, and typing that again changes nothing', (value, format, isDate, shown) => {
  expect(shownInFrench(value, format, isDate)).toBe(shown);
  const again = frenchEntry(shown, format, 2019).entry;
  expect(again.kind === 'formula' ? undefined : again.value).toBe(value === 0.1 + 0.2 ? 0.3 : value);
});
