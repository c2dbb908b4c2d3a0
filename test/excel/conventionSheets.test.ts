import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { type Convention } from '../../src/domain/conventions/convention';
import { planConventionSheets, readConventionSheets } from '../../src/excel/conventionSheets';
import { inspectDocuments } from '../../src/excel/documents/inspectDocuments';
import { writeDocuments } from '../../src/excel/documents/writeDocuments';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

const convention = findConvention('montpellier-2019');
let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice({ grid: 'univer' });
}, 60_000);
afterAll(() => office.dispose());

const sheetId = (name: string) => office.host.grid.sheets().find(sheet => sheet.name === name)!.id;
const names = () => office.host.grid.sheets().map(({ name }) => name);
const cellsOf = (name: string) => {
  const { grid } = office.host;
  const used = grid.usedArea(grid.sheets().find(sheet => sheet.name === name)!.id, true)!;
  return { values: grid.readValues(used), formulas: grid.readFormulas(used) };
};
/** Formulas and constants: what the user wrote, whatever is computed and when. */
const writtenIn = (name: string) => cellsOf(name).formulas;
/** The address of the first cell of a sheet that holds a value, moved by some columns. */
function addressOf(sheet: string, value: unknown, moved = 0): string {
  const { values } = cellsOf(sheet);
  const row = values.findIndex(line => line.includes(value as never));
  const column = values[row]!.findIndex(known => known === value) + moved;
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
async function put(sheet: string, address: string, value: unknown) {
  await office.Excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
async function change(work: (context: Excel.RequestContext) => void) {
  await office.Excel.run(async context => {
    work(context);
    await context.sync();
  });
}

const signal = new AbortController().signal;
const stateOf = async (wanted: Convention) =>
  (await inspectDocuments([await planConventionSheets(wanted)], signal))[0]!;
/** Replaces the sheets of the same convention, as its user was shown them, or writes beside. */
async function write(wanted: Convention, isReplaced = false) {
  const plan = await planConventionSheets(wanted);
  const replace = isReplaced ? await inspectDocuments([plan], signal) : [];
  const { documents } = await writeDocuments([plan], { replace, onProgress: () => undefined, signal });
  return documents[0]!;
}

test('a workbook without our sheets holds no convention', async () => {
  await put('Feuil1', 'A1', 'Code INSEE');
  expect(await readConventionSheets()).toEqual([]);
});

test('a convention is written on two new sheets and read back the same, in few syncs', async () => {
  const { sheets } = await write(convention);
  expect(sheets.map(({ comparison }) => comparison.mismatches)).toEqual([[], []]);
  expect(names()).toEqual(['Feuil1', 'Paramètres', 'Membres']);
  office.host.counters.reset();
  expect(await readConventionSheets()).toEqual([
    { parametersSheet: 'Paramètres', membersSheet: 'Membres', reading: { kind: 'convention', convention } },
  ]);
  expect(office.host.counters.roundTrips).toBeLessThanOrEqual(4);
}, 60_000);

test('the total of « Paramètres » is Excel’s own sum of « Membres »: a population changed there counts', async () => {
  const lines = cellsOf('Membres').values.flatMap((line, row) =>
    line[1] === 'Baillargues' ? [row + 1] : [],
  );
  expect(lines).toHaveLength(2);
  for (const line of lines) await put('Membres', `H${line}`, 7520);
  const [own] = await readConventionSheets();
  expect(own!.reading).toMatchObject({ convention: { populations: { total: 472_574 } } });

  await put('Membres', `H${lines[1]}`, 7519);
  expect((await readConventionSheets())[0]!.reading).toMatchObject({
    kind: 'refused',
    problems: [{ sheet: 'Membres', cell: `H${lines[1]}` }],
  });
  await put('Membres', `H${lines[0]}`, 7519);
}, 60_000);

test('a second writing leaves the first as it is: numbered sheets, the formula on its own members', async () => {
  const before = ['Feuil1', 'Paramètres', 'Membres'].map(writtenIn);
  await write(findConvention('montpellier-2022'));
  expect(names()).toEqual(['Feuil1', 'Paramètres', 'Membres', 'Paramètres (2)', 'Membres (2)']);
  expect(['Feuil1', 'Paramètres', 'Membres'].map(writtenIn)).toEqual(before);
  const read = await readConventionSheets();
  expect(
    read.map(({ parametersSheet, membersSheet, reading }) => [
      parametersSheet,
      membersSheet,
      reading.kind === 'convention' && reading.convention.id,
    ]),
  ).toEqual([
    ['Paramètres', 'Membres', 'montpellier-2019'],
    ['Paramètres (2)', 'Membres (2)', 'montpellier-2022'],
  ]);
}, 60_000);

test('written again as they are: nothing is written, and nothing is asked', async () => {
  expect(await stateOf(convention)).toMatchObject({ status: 'current', changes: [] });
  expect((await write(convention)).outcome).toBe('kept');
  expect(names()).toHaveLength(5);
}, 60_000);

test('renamed, the sheets are known by their titles, and their pair by its formula', async () => {
  await change(context => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Membres').name = 'Adhérents';
    worksheets.getItem('Membres (2)').name = 'Membres';
    worksheets.getItem('Paramètres').name = 'Convention';
  });
  expect((await readConventionSheets())[0]).toEqual({
    parametersSheet: 'Convention',
    membersSheet: 'Adhérents',
    reading: { kind: 'convention', convention },
  });
}, 60_000);

test('another rate, « Membres » renamed: replaced in place, the total still on its own members', async () => {
  const [payer, ...payers] = convention.payers;
  const participation = { ...payer!.participation, rate: payer!.participation.rate.plus('0.1') };
  const other = { ...convention, payers: [{ ...payer!, participation }, ...payers] };
  const before = names();
  expect(await stateOf(other)).toMatchObject({ status: 'outdated', sheets: ['Convention', 'Adhérents'] });
  const { outcome, sheets } = await write(other, true);
  expect([outcome, ...sheets.map(sheet => sheet.outcome)]).toEqual(['replaced', 'replaced', 'kept']);
  expect(sheets.flatMap(({ comparison }) => comparison.mismatches)).toEqual([]);
  expect(names()).toEqual(before);
  expect((await readConventionSheets())[0]).toEqual({
    parametersSheet: 'Convention',
    membersSheet: 'Adhérents',
    reading: { kind: 'convention', convention: other },
  });
  await write(convention, true);
}, 60_000);

test('beside what is kept, both sheets are new: none is shared by two conventions', async () => {
  const rate = '0.45';
  const [payer, ...payers] = convention.payers;
  const participation = { ...payer!.participation, rate: payer!.participation.rate.times(0).plus(rate) };
  await write({ ...convention, payers: [{ ...payer!, participation }, ...payers] });
  expect(names().slice(5)).toEqual(['Paramètres (3)', 'Membres (3)']);
  expect((await readConventionSheets()).map(({ membersSheet }) => membersSheet)).toEqual([
    'Adhérents',
    'Membres',
    'Membres (3)',
  ]);
  for (const name of names().slice(5)) office.host.grid.deleteSheet(sheetId(name));
}, 60_000);

test('every mistake is told by sheet and cell, and nothing is changed', async () => {
  const budget = addressOf('Convention', 25_000);
  const insee = addressOf('Adhérents', 'Juvignac', -1);
  await put('Convention', budget, 'vingt-cinq mille');
  await put('Adhérents', insee, '3412');
  const before = names().map(writtenIn);
  const [own] = await readConventionSheets();
  const problems = own!.reading.kind === 'refused' ? own!.reading.problems : [];
  expect(problems.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(
    expect.arrayContaining([`Convention ${budget}`, `Adhérents ${insee}`]),
  );
  expect(names().map(writtenIn)).toEqual(before);
}, 60_000);

test('a protected workbook is refused before anything is written', async () => {
  await change(context => context.workbook.protection.protect());
  const before = names();
  await expect(write(convention)).rejects.toThrow(/protégé/);
  expect(names()).toEqual(before);
}, 60_000);
