import { keptViews, nothingKept } from '../../src/documents/choices/keptChoices';
import { keepChoice, readKeptChoices } from '../../src/excel/keptChoices';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice({ grid: 'memory' });
});
afterAll(() => office.dispose());
beforeEach(() => office.host.model.state.settings.clear());

const annexe2 = {
  convention: 'montpellier-2019',
  applications: ['E-DEMAT'],
  payers: ['CCAS' as const],
  mode: 'values' as const,
};
const populations = { epci: '243400017', kind: 'municipale' as const, year: 2022 };
const year = { convention: 'sheet:Paramètres', year: 2020, previous: null };

test('the last choices of each view come back from the workbook, and the others stay', async () => {
  expect(await readKeptChoices()).toEqual(nothingKept);
  await keepChoice('annexe2', annexe2);
  await keepChoice('year', year);
  expect(await readKeptChoices()).toEqual({ ...nothingKept, annexe2, year });
  await keepChoice('annexe2', { ...annexe2, mode: 'tarif' });
  await keepChoice('populations', populations);
  await keepChoice('populationsAgainst', { convention: 'montpellier-2022' });
  await keepChoice('textAgainst', { convention: null });
  expect(await readKeptChoices()).toEqual({
    annexe2: { ...annexe2, mode: 'tarif' },
    year,
    populations,
    populationsAgainst: { convention: 'montpellier-2022' },
    textAgainst: { convention: null },
  });
});

function nested(depth: number): unknown {
  let list: unknown = [];
  for (let level = 0; level < depth; level += 1) list = [list];
  return list;
}
/** More than office.js can walk down, a little less than the embedded host can send (near 5 000). */
const TOO_DEEP = nested(3500);

test.each<[string, unknown]>([
  ['a text', 'montpellier-2019'],
  ['nothing', null],
  ['prototype keys', JSON.parse('{"__proto__": {"convention": "x"}, "constructor": {}}')],
  ['a deep list', nested(1000)],
  ['a list so deep that office.js itself runs out of stack', TOO_DEEP],
  ['a payer that does not exist', { ...annexe2, payers: ['ROI'] }],
  ['a mode that does not exist', { ...annexe2, mode: 'toString' }],
  ['a convention of a megabyte', { ...annexe2, ...year, convention: 'x'.repeat(1_000_000) }],
  ['no convention', { ...annexe2, ...year, convention: '' }],
  ['ten thousand applications', { ...annexe2, applications: Array(10_000).fill('E-DEMAT') }],
  ['a year that is none', { ...year, year: 20_20.5 }],
  ['a year out of reach', { ...year, year: 1e9 }],
  ['an EPCI that would be another address', { ...populations, epci: '../../x' }],
  ['a kind of population that does not exist', { ...populations, kind: 'légale' }],
])('a stored choice that holds %s counts as none', async (_, stored) => {
  for (const view of keptViews) {
    office.host.model.state.settings.set(`annexe2.choices.${view}`, stored);
  }
  expect(await readKeptChoices()).toEqual(nothingKept);
});

test('what office.js cannot read takes nothing with it: the other choice comes back, and both can be kept again', async () => {
  await keepChoice('year', year);
  office.host.model.state.settings.set('annexe2.choices.annexe2', TOO_DEEP);
  const bare = Excel.run(async context => {
    context.workbook.settings.getItemOrNullObject('annexe2.choices.annexe2').load('value');
    await context.sync();
  });
  await expect(bare).rejects.toThrow('call stack');
  expect(await readKeptChoices()).toEqual({ ...nothingKept, year });
  await keepChoice('annexe2', annexe2);
  expect(await readKeptChoices()).toEqual({ ...nothingKept, annexe2, year });
});
