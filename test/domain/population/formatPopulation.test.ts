import { Decimal } from '../../../src/domain/money/decimal';
import { formatCount, formatRate } from '../../../src/domain/population/formatPopulation';

const spaced = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

test.each([
  [0, '0'],
  [472573, '472 573'],
  [-90, '\u221290'],
])('%d inhabitants: %s', (inhabitants, written) => expect(spaced(formatCount(inhabitants))).toBe(written));

test.each([
  ['0.0507', '+5,1 %'],
  ['-0.01', '\u22121,0 %'],
  ['0', '0,0 %'],
  // Half a tenth of a percent, and just below.
  ['0.0005', '+0,1 %'],
  ['0.00049', '0,0 %'],
  ['1.2345', '+123,5 %'],
])('a change of %s: %s', (rate, written) => expect(spaced(formatRate(new Decimal(rate)))).toBe(written));
