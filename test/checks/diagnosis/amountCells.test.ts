import fc from 'fast-check';
import { shownByExcel } from '../../../src/checks/diagnosis/amountCells';
import { Decimal } from '../../../src/domain/money/decimal';

test.each([
  ['66.29', '66.29'],
  ['66.290000000000006', '66.29'],
  ['149.48999999999998', '149.49'],
  ['123456789012.345', '123456789012.345'],
])('a cell that holds %s shows %s', (held, shown) => {
  expect(shownByExcel(new Decimal(held)).toString()).toBe(shown);
});

test('fifteen significant digits, neither more nor fewer', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
      const held = new Decimal(value);
      expect(shownByExcel(held)).toEqual(held.toSignificantDigits(15));
    }),
  );
});
