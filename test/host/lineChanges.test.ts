import fc from 'fast-check';
import {
  formulaAfter,
  lastingChanges,
  lineAfter,
  lineBefore,
  type LineChange,
} from '../../src/host/grid/lineChanges';

const rows = (at: number, count: number, isInserted = true): LineChange => ({
  sheetId: 's1',
  axis: 'rows',
  at,
  count,
  isInserted,
});
const columns = (at: number, count: number, isInserted = true): LineChange => ({
  ...rows(at, count, isInserted),
  axis: 'columns',
});
const sheets: Readonly<Record<string, string>> = { Feuil1: 's1', "L'été": 's1', Autre: 's2' };
const after = (formula: string, ...changes: LineChange[]) =>
  formulaAfter(formula, name => (name === undefined ? 's1' : sheets[name]), changes);

test.each([
  ['=A5+$B$5', rows(4, 1), '=A6+$B$6'],
  ['=A4+$B$4', rows(4, 1), '=A4+$B$4'],
  ['=SUM(A1:A9)', rows(4, 2), '=SUM(A1:A11)'],
  ['=SUM(A1:A9)', rows(4, 2, false), '=SUM(A1:A7)'],
  ['=SUM(A5:A6)+A7', rows(4, 2, false), '=SUM(#REF!)+A5'],
  ['=SUM($C:$D)+1:3', columns(2, 1), '=SUM($D:$E)+1:3'],
  ['=SUM(2:3)', rows(0, 1), '=SUM(3:4)'],
  ["='L''été'!A5&Feuil1!$A$5&Autre!A5", rows(0, 1), "='L''été'!A6&Feuil1!$A$6&Autre!A5"],
  ['="A5"&LOG10(A5)&TAUX5&A5.B', rows(0, 1), '="A5"&LOG10(A6)&TAUX5&A5.B'],
  ['=IF(AZ10>1,A1,"")', columns(0, 1), '=IF(BA10>1,B1,"")'],
])('%s', (formula, change, expected) => {
  expect(after(formula, change)).toBe(expected);
});

test('what is taken back leaves nothing: removed and put back, even in several steps', () => {
  const changes = [
    rows(3, 2),
    columns(1, 1),
    columns(1, 1, false),
    rows(3, 2, false),
    rows(9, 1, false),
    rows(9, 1),
  ];
  expect(lastingChanges(changes)).toEqual([]);
});

test('a line that is still there is found again from where it is', () => {
  const change = fc.record({
    sheetId: fc.constant('s1'),
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    at: fc.nat(20),
    count: fc.integer({ min: 1, max: 5 }),
    isInserted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.nat(30), fc.array(change, { maxLength: 8 }), (line, changes) => {
      const lines = { sheetId: 's1', axis: 'rows' } as const;
      const now = lineAfter(line, lines, changes);
      fc.pre(now !== undefined);
      expect(lineBefore(now, lines, changes)).toBe(line);
      // A cell and its address in a formula go the same way.
      expect(after(`=$A${line + 1}`, ...changes.filter(({ axis }) => axis === 'rows'))).toBe(`=$A${now + 1}`);
    }),
  );
});
