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
  cellChanges('T', written, found).map(({ cell, line, written: was, found: is }) =>
    line ? `${line} ${cell} ${was}${is}` : `${cell} ${was} → ${is}`,
  );
/** As Excel leaves the table once a row is inserted above Lattes. */
const inserted = (row: CellEntry[], lattes = 286.08): CellEntry[][] => [
  ...TABLE.slice(0, 5),
  row,
  ['Lattes', lattes, '=ROUND(B7*0.5,2)'],
  ['Total', '=SUM(B4:B7)', '=SUM(C4:C7)'],
];

/** A row of the table as Excel leaves it once a blank column is inserted before the third. */
const withColumn = ([name, gross, ...due]: CellEntry[]): CellEntry[] =>
  due.length === 0
    ? [name, gross].filter(entry => entry !== undefined)
    : [
        name!,
        gross!,
        null,
        ...due.map(entry => (typeof entry === 'string' ? entry.replace(/C(\d)/g, 'D$1') : entry)),
      ];
const columnInserted = (header: CellEntry): CellEntry[][] =>
  TABLE.map(row => withColumn(row)).with(2, ['Commune', 'Brut', header, 'Dû']);

test.each<[string, CellEntry[][], string[]]>([
  ['nothing changed', TABLE, []],
  [
    'a row inserted is one change, formulas below follow',
    inserted(['Pérols', 9]),
    ['rowAdded A6 Pérols ; 9'],
  ],
  ['a blank row inserted', inserted([]), ['rowAdded A6 ']],
  [
    'a row inserted beside one that changed',
    inserted(['Pérols', 9], 300),
    ['rowAdded A6 Pérols ; 9', 'B7 286,08 → 300'],
  ],
  [
    'a formula below that Excel did not move by itself is a change',
    [...inserted(['Pérols', 9]).slice(0, 7), ['Total', '=SUM(B4:B5)', '=SUM(C4:C7)']],
    ['rowAdded A6 Pérols ; 9', 'B8 =SOMME(B4:B7) → =SOMME(B4:B5)'],
  ],
  [
    'a row removed',
    [...TABLE.slice(0, 4), ['Lattes', 286.08, '=ROUND(B5*0.5,2)'], ['Total', '=SUM(B4:B5)', '=SUM(C4:C5)']],
    ['rowRemoved A5 Juvignac ; 193,6 ; =ARRONDI(B5*0,5;2)'],
  ],
  ['a note under the table', [...TABLE, [], ['ma note']], ['rowAdded A8 ', 'rowAdded A9 ma note']],
  [
    'a column inserted is one change, formulas to its right follow',
    columnInserted('Remarque'),
    ['columnAdded C1 Remarque'],
  ],
  ['a blank column inserted', columnInserted(null), ['columnAdded C1 ']],
  [
    'a column inserted beside a cell that changed',
    columnInserted('Remarque').with(4, ['Juvignac', 200, null, '=ROUND(B5*0.5,2)']),
    ['columnAdded C1 Remarque', 'B5 193,6 → 200'],
  ],
  [
    'a formula right of it that Excel did not move by itself is a change',
    columnInserted('Remarque').with(6, ['Total', '=SUM(B4:B6)', null, '=SUM(C4:C6)']),
    ['columnAdded C1 Remarque', 'D7 =SOMME(D4:D6) → =SOMME(C4:C6)'],
  ],
  [
    'a column removed',
    TABLE.map(([name, _gross, due]) =>
      [name, typeof due === 'string' ? due.replaceAll('C4:C6', 'B4:B6') : due].filter(
        entry => entry !== undefined,
      ),
    ),
    ['columnRemoved B1 Brut ; 132,59 ; 193,6 ; 286,08 ; =SOMME(B4:B6)'],
  ],
  [
    'a row and a column inserted',
    inserted(['Pérols', 9]).map(row => withColumn(row)),
    ['columnAdded C1 ', 'rowAdded A6 Pérols ; 9'],
  ],
  [
    'a note right of the table is a cell',
    TABLE.with(4, ['Juvignac', 193.6, '=ROUND(B5*0.5,2)', null, 'vu']),
    ['E5  → vu'],
  ],
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
  expect(told(found, rows)).toEqual(['rowAdded A101 Ajoutée']);
});
