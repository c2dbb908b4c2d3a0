import '../host/files/browserXml';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReadyDocument, isReady } from '../../src/documents/year/plannedDocument';
import { noFacts } from '../../src/documents/year/yearFacts';
import { yearPlan } from '../../src/documents/year/yearPlan';
import { localDay } from '../../src/domain/calendar/localDay';
import { writtenConvention } from '../../src/domain/conventions/writtenConvention';
import { inspectDocuments } from '../../src/excel/documents/inspectDocuments';
import { writeDocuments } from '../../src/excel/documents/writeDocuments';
import { loadContent } from '../../src/host/files/loadContent';
import { readFile } from '../../src/host/files/readFile';
import { asSigned, subscribed } from '../documents/year/subscribed';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { runCommand } from './runCommand';

/*
 * What a command wrote without Excel, opened where the add-in runs: the same sheets, known for what they are.
 */
jest.setTimeout(120_000);

const signal = new AbortController().signal;
const planOf = (convention: typeof asSigned): ReadyDocument[] =>
  yearPlan({
    convention,
    year: 2019,
    facts: noFacts,
    today: localDay(new Date()),
    previous: null,
    mode: 'native',
  }).filter(isReady);
const plan = planOf(asSigned);

let folder: string;
let files: Readonly<Record<'documents' | 'annexe2', Uint8Array>>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annexe2-host-'));
  writeFileSync(join(folder, 'signee.json'), JSON.stringify(writtenConvention(asSigned)));
  const made = (command: 'documents' | 'annexe2', ...args: string[]) => {
    const done = runCommand(command, [...args, '--convention', 'signee.json', '--out', `${command}.xlsx`], {
      cwd: folder,
    });
    expect(done).toMatchObject({ status: 0, stderr: '' });
    return new Uint8Array(readFileSync(join(folder, `${command}.xlsx`)));
  };
  files = { documents: made('documents', '--annee', '2019'), annexe2: made('annexe2') };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let office: RunningOffice;
async function open(file: keyof typeof files): Promise<void> {
  office = await startOffice({ grid: 'memory' });
  const { grid, model } = office.host;
  loadContent(grid, model.state, await readFile(files[file], `${file}.xlsx`, []));
}
afterEach(() => office.dispose());

const names = () => office.host.grid.sheets().map(({ name }) => name);
const idOf = (name: string) => office.host.grid.sheets().find(sheet => sheet.name === name)!.id;
const type = (name: string, row: number, value: string) =>
  office.host.grid.write({ sheetId: idOf(name), row, column: 0, rows: 1, columns: 1 }, [
    [{ kind: 'value', value }],
  ]);

test('every document of a year written by the command line is known, and up to date', async () => {
  await open('documents');
  const states = await inspectDocuments(plan, signal);
  expect(states.map(({ id, status, changes }) => [id, status, changes])).toEqual(
    plan.map(({ id }) => [id, 'current', []]),
  );
  expect(states.flatMap(({ sheets }) => sheets).sort()).toEqual(names().sort());
});

test('annexe 2 written by the command line is that of the year', async () => {
  await open('annexe2');
  const states = await inspectDocuments(plan, signal);
  expect(states.map(({ status }) => status)).toEqual(
    plan.map(({ id }) => (id === 'annexe2' ? 'current' : 'new')),
  );
});

test('typed over: perhaps by hand, shown against what would be written, replaced only as shown', async () => {
  await open('documents');
  type('Bilan 2019', 0, 'Mon bilan');
  const [bilan] = plan.filter(({ id }) => id === 'bilan');
  const states = await inspectDocuments([bilan!], signal);
  expect(states[0]).toMatchObject({
    status: 'outdated',
    changes: [{ cell: 'A1', found: 'Mon bilan', against: 'planned' }],
  });
  const before = names();
  const write = (replace: typeof states) =>
    writeDocuments([bilan!], { replace, onProgress: () => undefined, signal });
  expect((await write(states)).documents[0]!.outcome).toBe('replaced');
  expect(names()).toEqual(before);
  // From now on it is remembered what was written there.
  type('Bilan 2019', 0, 'Encore mon bilan');
  expect((await inspectDocuments([bilan!], signal))[0]!.changes[0]!.against).toBe('written');
});

test('kept, with the new ones beside: the old ones are the user’s from then on', async () => {
  await open('documents');
  const changed = planOf(subscribed([['Juvignac', 'COMMUNE', ['E-DEMAT']]])).filter(
    ({ id }) => id === 'titres',
  );
  await writeDocuments(changed, { replace: [], onProgress: () => undefined, signal });
  expect(names()).toContain('Titres 2019 (2)');
  expect((await inspectDocuments(changed, signal))[0]).toMatchObject({
    status: 'current',
    sheets: ['Titres 2019 (2)'],
  });
  office.host.grid.deleteSheet(idOf('Titres 2019 (2)'));
  expect((await inspectDocuments(changed, signal))[0]!.status).toBe('new');
});
