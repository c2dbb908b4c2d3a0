import { type UniverEngine } from '../../src/host/grid/univerEngine';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

/** Events of the workbook, through the handlers of Microsoft's client. */
let office: RunningOffice;

beforeAll(async () => {
  office = await startOffice({ grid: 'univer' });
}, 60_000);

afterAll(() => office.dispose());

/** Until what happened is calculated and told. */
async function pause(): Promise<void> {
  await office.host.idle();
  await new Promise(resolve => setTimeout(resolve, 50));
}

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

/** What a handler is told of a change, less what does not vary. */
async function changesTold(act: () => Promise<void> | void): Promise<object[]> {
  const told: object[] = [];
  const handler = await Excel.run(async context => {
    const result = context.workbook.worksheets.getItem('Feuil1').onChanged.add(event => {
      const { address, changeType, source, triggerSource, details } = event;
      told.push({ address, changeType, source, triggerSource, details });
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await act();
  await pause();
  await Excel.run(handler.context, async context => {
    handler.remove();
    await context.sync();
  });
  return told;
}
const edited = { changeType: 'RangeEdited', source: 'Local' };
const types = (valueTypeBefore: string, valueTypeAfter: string) => ({ valueTypeBefore, valueTypeAfter });

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
test('a change of one cell tells what it held and holds, of several cells neither', async () => {
  const byAddIn = (address: string, formulas: unknown[][]) => () =>
    Excel.run(async context => {
      context.workbook.worksheets.getItem('Feuil1').getRange(address).formulas = formulas;
      await context.sync();
    });
  const own = { ...edited, triggerSource: 'ThisLocalAddin' };
  expect(await changesTold(byAddIn('D1', [['douze']]))).toEqual([
    {
      ...own,
      address: 'D1',
      details: { valueBefore: '', valueAfter: 'douze', ...types('Empty', 'String') },
    },
  ]);
  expect(await changesTold(byAddIn('D1', [['=6*7']]))).toEqual([
    {
      ...own,
      address: 'D1',
      details: { valueBefore: 'douze', valueAfter: 42, ...types('String', 'Double') },
    },
  ]);
  expect(await changesTold(byAddIn('D1:E1', [[1, 2]]))).toEqual([{ ...own, address: 'D1:E1' }]);
});

test('what a person types tells its values too; a new look is no change of cells', async () => {
  const { workbook } = Reflect.get(office.host.grid, 'engine') as UniverEngine;
  const cell = workbook.getSheetByName('Feuil1')!.getRange(0, 3);
  const told = await changesTold(() => {
    cell.setFontWeight('bold');
    cell.setValue(false);
  });
  expect(told).toEqual([
    {
      ...edited,
      address: 'D1',
      triggerSource: 'Unknown',
      details: { valueBefore: 1, valueAfter: false, ...types('Double', 'Boolean') },
    },
  ]);
});
