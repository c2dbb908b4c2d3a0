import '../host/files/browserXml';
import { strFromU8, unzipSync } from 'fflate';
import { loadContent } from '../../src/host/files/loadContent';
import { readFile } from '../../src/host/files/readFile';
import { newChart } from '../../src/host/model/chartState';
import { workbookBytes } from '../../src/xlsx/workbookBytes';
import { subscribed } from '../documents/year/subscribed';
import { idOf, inspect, office, openWorkbook, planOf, write } from './documentsInOffice';

/*
 * A file written without Excel, opened in Excel, its documents then made again from other data: each chart is there once.
 */

beforeEach(openWorkbook);
afterEach(() => office.dispose());

const planWith = (...services: [string][]) =>
  planOf(
    subscribed([
      ['Juvignac', 'COMMUNE', ['E-DEMAT']],
      ['Lattes', 'COMMUNE', ...services],
      ['Juvignac', 'CCAS', ['E-DEMAT']],
      ['Lattes', 'CCAS', ...services],
    ]),
  ).filter(({ id }) => id === 'repartition');
const SHEET = 'Répartition 2019';
const CHARTS = ['Dû en 2019 — communes', 'Dû en 2019 — CCAS'];
const anywhere = { row: 0, column: 0, rows: 1, columns: 1 };
const charts = () => office.host.model.state.sheet(idOf(SHEET)).charts;

/** As the command line writes it. */
const fileOf = (plan: ReturnType<typeof planWith>) =>
  workbookBytes(
    plan.flatMap(({ sheets }) => sheets.map(({ key, model }) => ({ ...model, key }))),
    'Essai',
  );

/** The file opened; the host reads no chart, so those of the file are put where Excel has them, under their names. */
async function open(file: Uint8Array): Promise<void> {
  const { grid, model } = office.host;
  loadContent(grid, model.state, await readFile(file, 'annee.xlsx', []));
  const drawings = Object.entries(unzipSync(file)).filter(([path]) =>
    /drawings\/drawing\d+\.xml$/.test(path),
  );
  for (const [, part] of drawings)
    for (const [, id, name] of strFromU8(part).matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g))
      charts().push(newChart(`file-${id}`, name!, anywhere));
}

test('replaced, a sheet of a file keeps one chart of each, and the one of the user', async () => {
  await open(await fileOf(planWith(['E-DEMAT'])));
  expect(charts().map(({ name }) => name)).toEqual(CHARTS);
  charts().push(newChart('theirs', 'Le mien', anywhere));

  const plan = planWith(['E-DEMAT'], ['MARCHES']);
  const states = await inspect(plan);
  expect(states.map(({ status }) => status)).toEqual(['outdated']);
  const { documents } = await write(plan, states);
  expect(documents.map(({ outcome }) => outcome)).toEqual(['replaced']);
  expect(charts().map(({ id, name }) => [name, id.startsWith('file')])).toEqual([
    ['Le mien', false],
    ...CHARTS.map(name => [name, false]),
  ]);
});

test('kept as it is, and made again later: still one of each', async () => {
  await open(await fileOf(planWith(['E-DEMAT'])));
  const same = planWith(['E-DEMAT']);
  expect((await write(same, await inspect(same))).documents.map(({ outcome }) => outcome)).toEqual(['kept']);
  const other = planWith(['MARCHES']);
  await write(other, await inspect(other));
  expect(charts().map(({ name }) => name)).toEqual(CHARTS);
});
