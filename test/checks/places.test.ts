import { areasOf, cellText, oncePerPlace } from '../../src/checks/places';

test.each([
  [
    ['C3', 'C4', 'C5', 'D3', 'D4', 'F9'],
    ['C3:C5', 'D3:D4', 'F9'],
  ],
  [
    ['C3', 'D3', 'C4', 'D4', 'C6'],
    ['C3:C4', 'D3:D4', 'C6'],
  ],
  [[], []],
])('%j one under the other: %j', (cells, areas) => {
  expect(areasOf(cells)).toEqual(areas);
});

test('a cell is named with its sheet to who reads another one', () => {
  const place = { sheet: 'E-DEMAT', cell: 'C3' };
  expect(cellText(place, 'E-DEMAT')).toBe('C3');
  expect(cellText(place, 'Paramètres')).toBe('C3 de « E-DEMAT »');
});

test('what is found in one cell is told once', () => {
  const told = (sheet: string, cell: string, found: string) => ({ sheet, cells: [cell], found });
  const findings = [told('A', 'B2', '1'), told('A', 'B2', '1'), told('A', 'B2', '2'), told('B', 'B2', '1')];
  expect(oncePerPlace(findings)).toEqual([findings[0], findings[2], findings[3]]);
});
