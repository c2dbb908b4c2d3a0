import { type Edit } from '../../src/checks/finding';
import { applyEdits } from '../../src/excel/mending/applyEdits';
import { watchChanges } from '../../src/excel/mending/watchChanges';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

let office: RunningOffice;

beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});

afterEach(() => office.dispose());

const EDITS: readonly Edit[] = ['A3', 'B2', 'C3'].map(cell => ({
  kind: 'number',
  sheet: 'Feuil1',
  cell,
  value: '12',
}));

describe('watching', () => {
  const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

  test('tells once after a burst of changes, and no more once stopped', async () => {
    let told = 0;
    const stop = await watchChanges(() => {
      told += 1;
    });
    await applyEdits([EDITS[0]!]);
    await applyEdits([EDITS[1]!]);
    await pause(400);
    expect(told).toBe(0);
    await pause(900);
    expect(told).toBe(1);
    await stop();
    await applyEdits([EDITS[2]!]);
    await pause(1000);
    expect(told).toBe(1);
  });

  test('tells when a sheet is added, and when one is deleted', async () => {
    let told = 0;
    const stop = await watchChanges(() => {
      told += 1;
    });
    await Excel.run(async context => {
      context.workbook.worksheets.add('Nouvelle');
      await context.sync();
    });
    await pause(1100);
    expect(told).toBe(1);
    await Excel.run(async context => {
      context.workbook.worksheets.getItem('Nouvelle').delete();
      await context.sync();
    });
    await pause(1100);
    expect(told).toBe(2);
    await stop();
    await Excel.run(async context => {
      context.workbook.worksheets.add('Autre');
      await context.sync();
    });
    await pause(1000);
    expect(told).toBe(2);
  });

  test('a pending change is not told after the end', async () => {
    let told = 0;
    const stop = await watchChanges(() => {
      told += 1;
    });
    await applyEdits([EDITS[0]!]);
    await pause(50);
    await stop();
    await pause(1000);
    expect(told).toBe(0);
  });

  test('an Excel without the event is never watched', async () => {
    office.dispose();
    office = await startOffice({ grid: 'memory', requirementSets: { ExcelApi: '1.8' } });
    office.host.counters.reset();
    const stop = await watchChanges(() => undefined);
    await stop();
    expect(office.host.counters.roundTrips).toBe(0);
  });
});
