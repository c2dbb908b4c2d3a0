import { ourSheets } from '../../../src/documents/ownSheets/ourSheets';

const remembered = {
  mark: 'm1',
  key: 'titres/x/2019',
  name: 'Titres 2019',
  sheetId: 's1',
  entries: [],
  charts: [],
  layout: null,
};
const ledger = { sheets: [remembered], released: ['old'] };
const sheet = (id: string, name: string, mark: string | null, key: string | null = null) => ({
  id,
  name,
  mark: mark === null ? null : { id: mark, key },
});
const found = (...sheets: ReturnType<typeof sheet>[]) =>
  ourSheets(sheets, ledger).map(ours => [
    ours.sheet.id,
    ours.key,
    ours.written === null ? 'unknown' : 'known',
  ]);

test.each([
  [
    'remembered, whatever it is called',
    [sheet('s7', 'Mes titres', 'm1')],
    [['s7', 'titres/x/2019', 'known']],
  ],
  [
    'of two copies, the one with the id of then',
    [sheet('s2', 'Titres 2019', 'm1'), sheet('s1', 'Renommée', 'm1')],
    [['s1', 'titres/x/2019', 'known']],
  ],
  [
    'of two copies, the one with the name of then',
    [sheet('s3', 'Titres 2019', 'm1'), sheet('s4', 'Autre', 'm1')],
    [['s3', 'titres/x/2019', 'known']],
  ],
  ['of two copies, none when neither tells', [sheet('s3', 'A', 'm1'), sheet('s4', 'B', 'm1')], []],
  ['without a mark: the user’s', [sheet('s1', 'Titres 2019', null)], []],
  ['a mark of nothing remembered, and no key: the user’s', [sheet('s5', 'A', 'm9')], []],
  [
    'a mark of nothing remembered that says its key',
    [sheet('s5', 'A', 'm9', 'bilan/x/2019')],
    [['s5', 'bilan/x/2019', 'unknown']],
  ],
  [
    'two that say the same key, and nothing remembered of either: none',
    [sheet('s5', 'A', 'm8', 'bilan/x/2019'), sheet('s6', 'B', 'm9', 'bilan/x/2019')],
    [],
  ],
  [
    'the one remembered goes before another of the same key',
    [sheet('s1', 'A', 'm1'), sheet('s6', 'B', 'm9', 'titres/x/2019')],
    [['s1', 'titres/x/2019', 'known']],
  ],
  ['left to the user: theirs for good', [sheet('s5', 'A', 'old', 'bilan/x/2019')], []],
] as const)('%s', (_why, sheets, wanted) => {
  expect(found(...sheets)).toEqual(wanted);
});
