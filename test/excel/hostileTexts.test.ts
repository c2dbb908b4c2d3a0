import * as fc from 'fast-check';
import { textCell } from '../../src/documents/cells';
import { type SheetModel } from '../../src/documents/sheetModel';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { applyEdits } from '../../src/excel/mending/applyEdits';
import { readChoices, readJustifications } from '../../src/excel/mending/keptInWorkbook';
import { readSnapshot } from '../../src/excel/reading/readSnapshot';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';

/** Texts and settings made to do harm, through Microsoft's client and back. */
let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});
afterEach(() => office.dispose());

/** Starts that a spreadsheet takes for something else than a text, in front of anything at all. */
const starts = fc.constantFrom(
  '',
  ...'=+-@\t\r\n\0\'"#(.,$€1\u00A0\u200B\uFEFF\uFF1D\uFF0B\uFF0D\uFF20\uD83D',
  'VRAI',
  '=cmd|',
);
const hostileTexts = fc.array(
  fc
    .tuple(starts, fc.string({ unit: 'binary', maxLength: 60 }))
    .map(parts => parts.join(''))
    .filter(text => text !== ''),
  { minLength: 200, maxLength: 200 },
);

const sheetOf = (texts: readonly string[]): SheetModel => ({
  name: 'Hostile',
  columns: [{ width: 30 }],
  rows: texts.map(text => [textCell(text, 'name')]),
  rowHeights: new Map(),
  headerRow: 0,
  orientation: 'portrait',
  footer: '&F =1+1',
});

function cellsOf(name: string, rows: number) {
  const { grid } = office.host;
  const sheetId = grid.sheets().find(sheet => sheet.name === name)!.id;
  const area = { sheetId, row: 0, column: 0, rows, columns: 1 };
  return { values: grid.readValues(area).flat(), formulas: grid.readFormulas(area).flat() };
}

test('whatever a text is, a new sheet holds it as it is, never as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async texts => {
      const { sheets } = await writeModels([sheetOf([...texts, '=1+1', 'x'.repeat(32_767)])]);
      const { values, formulas } = cellsOf(sheets[0]!.model.name, texts.length + 2);
      expect(values).toEqual([...texts, '=1+1', 'x'.repeat(32_767)]);
      expect(formulas.filter(formula => formula !== null && formula !== '')).toEqual([]);
      expect(sheets[0]!.comparison.mismatches).toEqual([]);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 60_000);

test('nor does a correction make one', async () => {
  await fc.assert(
    fc.asyncProperty(hostileTexts, async texts => {
      const sheet = office.host.grid.sheets()[0]!.name;
      await applyEdits(texts.map((text, row) => ({ kind: 'text', sheet, cell: `A${row + 1}`, text })));
      expect(cellsOf(sheet, texts.length).values).toEqual(texts);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 60_000);

const deep = (): unknown => {
  let nested: unknown = 'end';
  for (let level = 0; level < 500; level += 1) nested = [nested];
  return nested;
};
const kept = { rule: 'NOM-01', sheet: 'a', cell: 'A1', found: 'b', reason: 'c', day: '2026-01-31' };

test.each<[string, unknown]>([
  ['a text', '"<script>"'],
  ['nothing', null],
  [
    'prototype keys',
    JSON.parse('[{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}]'),
  ],
  ['a deep list', deep()],
  ['ten thousand entries', Array.from({ length: 10_000 }, () => kept)],
  ['a reason of a megabyte', [{ ...kept, reason: 'x'.repeat(1_000_000) }]],
  ['a day that is none', [{ ...kept, day: '2026-02-31T00:00' }]],
  ['one good entry and a broken one', [kept, { ...kept, cell: 7 }]],
])('a stored setting that holds %s counts as none', async (_, stored) => {
  for (const key of ['annexe2.justifications', 'annexe2.corrections', 'annexe2.convention'])
    office.host.model.state.settings.set(key, stored);
  expect(await readJustifications()).toEqual([]);
  const { correctionsFor } = await readChoices();
  expect(correctionsFor(findConvention(undefined))).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a stored setting that is ours is read, with nothing added to it', async () => {
  const [withMore] = JSON.parse(
    `[${JSON.stringify(kept).slice(0, -1)}, "__proto__": {"polluted": true}}]`,
  ) as unknown[];
  office.host.model.state.settings.set('annexe2.justifications', [withMore]);
  const [read] = await readJustifications();
  expect(read).toEqual(kept);
  expect((read as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a workbook whose names and cells are hostile is read as it stands', async () => {
  const { grid } = office.host;
  const { id: sheetId, name } = grid.sheets()[0]!;
  const cells = ['__proto__', 'constructor', '=1+1', 'x'.repeat(32_767), '\u202Emoc', '\uD800'];
  grid.write(
    { sheetId, row: 0, column: 0, rows: cells.length, columns: 1 },
    cells.map(value => [{ kind: 'value', value }]),
  );
  const snapshot = await readSnapshot(() => undefined, new AbortController().signal);
  expect(snapshot.sheets.map(sheet => sheet.name)).toEqual([name]);
  expect(snapshot.sheets[0]!.values.flat()).toEqual(cells);
});
