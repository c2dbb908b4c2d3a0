import { cellAddress } from '../../src/checks/cellAddress';

test.each([
  [0, 0, 'A1'],
  [11, 2, 'C12'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [0, 51, 'AZ1'],
  [0, 52, 'BA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
  [1048575, 16383, 'XFD1048576'],
])('row %d, column %d is %s', (row, column, address) => expect(cellAddress(row, column)).toBe(address));
