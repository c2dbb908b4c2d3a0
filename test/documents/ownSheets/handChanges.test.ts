import { handChanges } from '../../../src/documents/ownSheets/handChanges';
import { type CellEntry } from '../../../src/documents/ownSheets/cellEntry';

const WRITTEN: CellEntry[][] = [
  ['Service', 'Budget', 'Taux'],
  ['E-DEMAT', 25_000, 0.5],
  ['E-SERVICES', 20_000, 0.5],
  ['MARCHES', 15_000, 0.5],
];
const budget = (euros: number) => WRITTEN.with(1, ['E-DEMAT', euros, 0.5]);
const note = ['OPENDATA', 'gratuit'];
const withNote = [...WRITTEN.slice(0, 2), note, ...WRITTEN.slice(2)];
const withoutMarches = WRITTEN.slice(0, 3);
const withColumn = WRITTEN.map(([name, ...figures], row) => [
  name!,
  row === 0 ? 'Code' : `c${row}`,
  ...figures,
]);

test.each<[string, { found: CellEntry[][]; planned: CellEntry[][] }, string[]]>([
  ['typed, and planned as typed: nothing is lost', { found: budget(30_000), planned: budget(30_000) }, []],
  ['typed, and planned a cent away', { found: budget(30_000), planned: budget(30_000.01) }, ['B2']],
  ['typed, and planned as it was', { found: budget(30_000), planned: WRITTEN }, ['B2']],
  ['not typed, and planned otherwise', { found: WRITTEN, planned: budget(30_000) }, []],
  ['a row added, and planned', { found: withNote, planned: withNote }, []],
  [
    'a row added, and planned with another content',
    { found: withNote, planned: withNote.with(2, ['OPENDATA', 'payant']) },
    ['rowAdded A3'],
  ],
  ['a row added, and not planned', { found: withNote, planned: WRITTEN }, ['rowAdded A3']],
  ['a row removed, and planned no more', { found: withoutMarches, planned: withoutMarches }, []],
  ['a row removed, that would come back', { found: withoutMarches, planned: WRITTEN }, ['rowRemoved A4']],
  ['a column added, and planned', { found: withColumn, planned: withColumn }, []],
  ['a column added, and not planned', { found: withColumn, planned: budget(30_000) }, ['columnAdded B1']],
  [
    'below a row that is planned and was added by hand: only the cell that differs',
    { found: withNote.with(4, ['MARCHES', 16_000, 0.5]), planned: withNote },
    ['B5'],
  ],
])('%s', (_what, contents, wanted) => {
  const told = handChanges('P', { written: WRITTEN, ...contents }).map(({ cell, line }) =>
    line ? `${line} ${cell}` : cell,
  );
  expect(told).toEqual(wanted);
});
