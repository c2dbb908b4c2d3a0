import { alignedTable } from '../../src/cli/alignedTable';
import { frenchAmount, frenchCount } from '../../src/cli/frenchNumbers';
import { Decimal } from '../../src/domain/money/decimal';

test('columns are as wide as their widest cell, and no line ends with spaces', () => {
  const columns = [
    { header: 'Nom', align: 'left' },
    { header: 'Somme', align: 'right' },
    { header: 'Note', align: 'left' },
  ] as const;

  expect(
    alignedTable(columns, [
      ['Saint-Brès', '1,00', ''],
      ['', '24 999,99', 'exact'],
    ]),
  ).toEqual(['Nom             Somme  Note', 'Saint-Brès       1,00', '            24 999,99  exact']);
});

test.each([
  ['24999.99', '24 999,99'],
  ['0', '0,00'],
  ['-0.01', '−0,01'],
  ['1234567.5', '1 234 567,50'],
  ['90071992547409931.27', '90 071 992 547 409 931,27'],
])('%s is written %s', (amount, written) => {
  expect(frenchAmount(new Decimal(amount))).toBe(written);
});

test('counts are grouped', () => {
  expect(frenchCount(472573)).toBe('472 573');
});
