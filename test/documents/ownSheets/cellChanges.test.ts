import { cellChanges, isSameContent } from '../../../src/documents/ownSheets/cellChanges';
import { type CellEntry } from '../../../src/documents/ownSheets/cellEntry';

const TABLE: CellEntry[][] = [
  ['Titres 2019'],
  [],
  ['Commune', 'Brut', 'Dû'],
  ['Baillargues', 132.59, '=ROUND(B4*0.5,2)'],
  ['Juvignac', 193.6, '=ROUND(B5*0.5,2)'],
  ['Lattes', 286.08, '=ROUND(B6*0.5,2)'],
  ['Total', '=SUM(B4:B6)', '=SUM(C4:C6)'],
];
const told = (found: CellEntry[][], written = TABLE) =>
  cellChanges('T', written, found).map(({ cell, row, written: was, found: is }) =>
    row ? `${row} ${cell} ${was}${is}` : `${cell} ${was} → ${is}`,
  );
/** As Excel leaves the table once a row is inserted above Lattes. */
const inserted = (row: CellEntry[], lattes = 286.08): CellEntry[][] => [
  ...TABLE.slice(0, 5),
  row,
  ['Lattes', lattes, '=ROUND(B7*0.5,2)'],
  ['Total', '=SUM(B4:B7)', '=SUM(C4:C7)'],
];

test.each<[string, CellEntry[][], string[]]>([
  ['nothing changed', TABLE, []],
  ['a row inserted is one change, formulas below follow', inserted(['Pérols', 9]), ['added A6 Pérols ; 9']],
  ['a blank row inserted', inserted([]), ['added A6 ']],
  [
    'a row inserted beside one that changed',
    inserted(['Pérols', 9], 300),
    ['added A6 Pérols ; 9', 'B7 286,08 → 300'],
  ],
  [
    'a formula below that Excel did not move by itself is a change',
    [...inserted(['Pérols', 9]).slice(0, 7), ['Total', '=SUM(B4:B5)', '=SUM(C4:C7)']],
    ['added A6 Pérols ; 9', 'B8 =SOMME(B4:B7) → =SOMME(B4:B5)'],
  ],
  [
    'a row removed',
    [...TABLE.slice(0, 4), ['Lattes', 286.08, '=ROUND(B5*0.5,2)'], ['Total', '=SUM(B4:B5)', '=SUM(C4:C5)']],
    ['removed A5 Juvignac ; 193,6 ; =ARRONDI(B5*0,5;2)'],
  ],
  ['a note under the table', [...TABLE, [], ['ma note']], ['added A8 ', 'added A9 ma note']],
  ['a cell', TABLE.with(4, ['Juvignac', 200, '=ROUND(B5*0.5,2)']), ['B5 193,6 → 200']],
])('%s', (_what, found, wanted) => {
  expect(told(found)).toEqual(wanted);
  expect(isSameContent(TABLE, found)).toBe(wanted.length === 0);
});

test('hundreds of rows below an insertion are no changes, and the count of the others is exact', () => {
  const rows = Array.from({ length: 500 }, (_, row): CellEntry[] => [
    `Commune ${row}`,
    row,
    `=B${row + 1}/2`,
  ]);
  const moved = rows.slice(100).map(([name, value], row): CellEntry[] => [name!, value!, `=B${row + 102}/2`]);
  const found = [...rows.slice(0, 100), ['Ajoutée'], ...moved];
  expect(told(found, rows)).toEqual(['added A101 Ajoutée']);
});
