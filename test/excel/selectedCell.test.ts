import { cellExplainer, gives } from '../../src/documents/amount/explainCell';
import { annexe2Plan } from '../../src/documents/annexe2/annexe2Plan';
import { annexe2Sheet } from '../../src/documents/annexe2/annexe2Sheet';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { readSnapshot } from '../../src/excel/reading/readSnapshot';
import { readSelectedCell, watchSelection } from '../../src/excel/selectedCell';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';

let office: RunningOffice;
beforeAll(async () => {
  office = await startOffice({ grid: 'univer' });
}, 60_000);
afterAll(() => office.dispose());

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
const select = (sheet: string, address: string) =>
  Excel.run(async context => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });

test('an annexe 2 written in Excel, read once: the amount of the cell selected is explained to its cent', async () => {
  const convention = findConvention('montpellier-2019');
  const { tables } = annexe2Plan(convention);
  await writeModels([annexe2Sheet(tables[0]!, 'native')]);
  const snapshot = await readSnapshot(() => undefined, new AbortController().signal);
  const explain = cellExplainer(snapshot, { conventions: [convention], correctionsFor: () => [] });

  await select('Annexe 2 E-DEMAT communes', 'E12');
  office.host.counters.reset();
  const place = await readSelectedCell();
  expect(office.host.counters.roundTrips).toBe(1);
  expect(place).toEqual({ sheet: 'Annexe 2 E-DEMAT communes', row: 11, column: 4 });
  // Baillargues, the first line: 132,59 × 50 % rounded in a chain would be 66,30.
  const outcome = explain(place);
  expect([gives(outcome), outcome.kind === 'explained' && outcome.found?.toFixed(2)]).toEqual([
    true,
    '66.29',
  ]);

  await select('Feuil1', 'A1');
  expect(explain(await readSelectedCell())).toMatchObject({ kind: 'unexplained' });
}, 60_000);

test('tells once the selection rests, of another sheet too, and no more once stopped', async () => {
  let told = 0;
  const stop = await watchSelection(() => {
    told += 1;
  });
  for (const address of ['B2', 'B3', 'B4']) await select('Feuil1', address);
  await pause(400);
  expect(told).toBe(1);
  await select('Annexe 2 E-DEMAT communes', 'E13');
  await pause(400);
  expect(told).toBe(2);
  await stop();
  await select('Feuil1', 'B5');
  await pause(400);
  expect(told).toBe(2);
}, 60_000);
