import { type UniverEngine } from '../../src/host/grid/univerEngine';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** Events of the workbook, through the handlers of Microsoft's client. */
let office: RunningOffice;

beforeAll(async () => {
  office = await startOffice({ grid: 'univer' });
}, 60_000);

afterAll(() => office.dispose());

const pause = () => new Promise(resolve => setTimeout(resolve, 50));

test('changes by the add-in and by a person, sheets added, shown and deleted, selection; none once removed', async () => {
  const told: string[] = [];
  const handlers = await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem('Feuil1').load('id');
    const tell = (name: string) => (event: object) => {
      const { address, triggerSource } = event as { address?: string; triggerSource?: string };
      told.push([name, address, triggerSource].filter(Boolean).join(' '));
      return Promise.resolve();
    };
    await context.sync();
    const results = [
      worksheets.onChanged.add(tell('workbook changed')),
      first.onChanged.add(tell('sheet changed')),
      worksheets.onAdded.add(tell('added')),
      worksheets.onDeleted.add(tell('deleted')),
      worksheets.onActivated.add(tell('activated')),
      first.onSelectionChanged.add(tell('selected')),
    ];
    await context.sync();
    return results;
  });
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('C3').select();
    context.workbook.worksheets.add('Deux').activate();
    await context.sync();
  });
  await pause();
  expect(told.splice(0).sort()).toEqual([
    'activated',
    'added',
    'selected C3',
    'sheet changed A1:B2 ThisLocalAddin',
    'workbook changed A1:B2 ThisLocalAddin',
  ]);
  const { workbook } = Reflect.get(office.host.grid, 'engine') as UniverEngine;
  workbook.getSheetByName('Feuil1')?.getRange(4, 1).setValue(7);
  await pause();
  expect(told.splice(0).sort()).toEqual(['sheet changed B5 Unknown', 'workbook changed B5 Unknown']);

  await Excel.run(handlers[0]!.context, async context => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Feuil1').getRange('A1').values = [[5]];
    context.workbook.worksheets.getItem('Deux').delete();
    await context.sync();
  });
  await pause();
  expect(told).toEqual([]);
});
