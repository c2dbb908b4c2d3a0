import { readXlsx } from 'hucre/xlsx';
import { KeptArrays } from '../../src/host/files/keptArrays';
import { loadContent } from '../../src/host/files/loadContent';
import { takeContent } from '../../src/host/files/takeContent';
import { writeFile } from '../../src/host/files/writeFile';
import { MemoryGrid } from '../../src/host/grid/memoryGrid';
import { WorkbookState } from '../../src/host/model/workbookState';
import { type RunningOffice, startOffice } from '../harness/officeInNode';

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});
afterEach(() => office.dispose());

/** Two columns of figures and their names, and a chart of the first. */
function addChart(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange('A1:C2').values = [
    ['Lattes', 10, 20],
    ['Jacou', 30, 40],
  ];
  const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns');
  chart.name = 'Dû';
  chart.title.text = 'Dû en 2019';
  const after = chart.series.add('Après');
  after.setValues(sheet.getRange('C1:C2'));
  for (const series of [chart.series.getItemAt(0), after]) series.setXAxisValues(sheet.getRange('A1:A2'));
  chart.setPosition('E2', 'H9');
  return chart;
}

const content = () =>
  takeContent(office.host.grid, office.host.model.state, {
    fileName: 'Classeur1.xlsx',
    lost: [],
    arrays: new KeptArrays(),
  });

test('charts are kept and listed; what was set can be loaded', async () => {
  await Excel.run(async context => {
    addChart(context);
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load('items/name,items/title/text,items/legend/visible,items/series/items/name');
    const count = charts.getCount();
    await context.sync();
    expect(count.value).toBe(1);
    const [chart] = charts.items;
    expect([chart!.name, chart!.title.text, chart!.legend.visible]).toEqual(['Dû', 'Dû en 2019', true]);
    expect(chart!.series.items.map(({ name }) => name)).toEqual(['', 'Après']);

    charts.getItem('Dû').delete();
    const gone = charts.getItemOrNullObject('Dû');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test.each<[string, (sheet: Excel.Worksheet, other: Excel.Worksheet) => void, string]>([
  ['another kind', sheet => sheet.charts.add('Pie', sheet.getRange('A1'), 'Columns'), 'NotImplemented'],
  [
    'series by rows',
    sheet => sheet.charts.add('BarClustered', sheet.getRange('A1'), 'Rows'),
    'NotImplemented',
  ],
  [
    'cells of another sheet',
    (sheet, other) => sheet.charts.add('BarClustered', other.getRange('A1'), 'Columns'),
    'NotImplemented',
  ],
  ['a chart that is not there', sheet => sheet.charts.getItem('Dû').delete(), 'ItemNotFound'],
  [
    'a series that is not there',
    sheet => void chartOf(sheet).series.getItemAt(1).setValues(sheet.getRange('A1')),
    'InvalidArgument',
  ],
  [
    'a wrong colour',
    sheet => chartOf(sheet).series.getItemAt(0).format.fill.setSolidColor('bleuâtre'),
    'InvalidArgument',
  ],
  [
    'a protected sheet',
    sheet => {
      sheet.protection.protect();
      chartOf(sheet);
    },
    'AccessDenied',
  ],
])('refused: %s', async (_, act, code) => {
  const asked = Excel.run(async context => {
    const { worksheets } = context.workbook;
    act(worksheets.getActiveWorksheet(), worksheets.add('Autre'));
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code });
});

const chartOf = (sheet: Excel.Worksheet) =>
  sheet.charts.add('BarClustered', sheet.getRange('A1:A2'), 'Columns');

test('a saved file has the charts of the add-in, over the same cells', async () => {
  await Excel.run(async context => {
    addChart(context);
    await context.sync();
  });
  const { sheets } = await readXlsx(await writeFile(content(), []));
  expect(sheets[0]?.charts).toEqual([
    expect.objectContaining({
      kinds: ['bar'],
      title: 'Dû en 2019',
      series: [
        expect.objectContaining({ valuesRef: 'Feuil1!$B$1:$B$2', categoriesRef: 'Feuil1!$A$1:$A$2' }),
        expect.objectContaining({
          name: 'Après',
          valuesRef: 'Feuil1!$C$1:$C$2',
          categoriesRef: 'Feuil1!$A$1:$A$2',
        }),
      ],
    }),
  ]);
});

test('a workbook that the browser kept comes back with its charts', async () => {
  await Excel.run(async context => {
    addChart(context);
    await context.sync();
  });
  const [grid, state] = [new MemoryGrid('Feuil1'), new WorkbookState('Classeur1.xlsx')];
  loadContent(grid, state, structuredClone(content()));
  expect(state.sheet(grid.activeSheetId()).charts).toEqual(
    office.host.model.state.sheet(office.host.grid.activeSheetId()).charts,
  );
});
