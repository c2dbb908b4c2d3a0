import { repartitionSheet } from '../../src/documents/repartition/repartitionSheet';
import { simulate } from '../../src/documents/simulation/simulation';
import { simulationSheet } from '../../src/documents/simulation/simulationSheet';
import { Decimal } from '../../src/domain/money/decimal';
import { subscribed } from '../documents/year/subscribed';
import { type RunningOffice, startOffice } from '../harness/officeInNode';
import { writeModels } from '../harness/writeModels';

const convention = subscribed([
  ['Juvignac', 'COMMUNE', ['E-DEMAT'], ['E-SERVICES']],
  ['Baillargues', 'COMMUNE', ['E-DEMAT']],
]);
const change = { kind: 'budget', application: 'E-DEMAT', budget: new Decimal(30_000) } as const;
const models = [
  repartitionSheet(convention, 2019),
  simulationSheet(simulate(convention, 2020, [change]), []),
];

let office: RunningOffice;
beforeEach(async () => {
  office = await startOffice({ grid: 'memory' });
});
afterEach(() => office.dispose());

const sheetNames = () => office.host.grid.sheets().map(({ name }) => name);
const pageOf = (name: string) => {
  const { id } = office.host.grid.sheets().find(sheet => sheet.name === name)!;
  return office.host.model.state.sheet(id).pageLayout;
};
const chartsOn = (name: string) => {
  const { id } = office.host.grid.sheets().find(sheet => sheet.name === name)!;
  return office.host.model.state.sheet(id).charts;
};

test('charts come with their sheets, in as many syncs as without', async () => {
  office.host.counters.reset();
  await writeModels(models);
  expect(office.host.counters.roundTrips).toBeLessThanOrEqual(7);

  expect(chartsOn('Répartition 2019')).toEqual([
    expect.objectContaining({
      name: 'Dû en 2019 — communes',
      title: 'Dû en 2019 — communes',
      isLegendVisible: false,
      place: { row: 5, column: 14, rows: 7, columns: 10 },
      series: [
        {
          name: 'Total annuel',
          values: { row: 5, column: 10, rows: 2, columns: 1 },
          categories: { row: 5, column: 2, rows: 2, columns: 1 },
          color: '#12375E',
          gapWidth: 50,
          hasDataLabels: true,
        },
      ],
    }),
  ]);
  // What the chart shows is said in the last two rows, below what is printed.
  expect(pageOf('Répartition 2019').printArea).toBe(`A1:M${models[0]!.rows.length - 2}`);
  const [simulated] = chartsOn('Simulation 2020');
  expect(simulated?.series.map(({ name, values, color }) => [name, values.column, color])).toEqual([
    ['Avant', 2, '#7A8797'],
    ['Après', 3, '#12375E'],
  ]);
  expect(simulated).toMatchObject({
    isLegendVisible: true,
    categoryAxis: { reversePlotOrder: true, tickLabelSpacing: 1 },
    valueAxis: { visible: false, hasMajorGridlines: false },
  });
});

test('a chart that Excel refuses: no sheet stays, and what to do is said', async () => {
  const refusing = models.map(model => ({
    ...model,
    charts: model.charts?.map(chart => ({ ...chart, anchor: { ...chart.anchor, row: -1 } })) ?? [],
  }));
  await expect(writeModels(refusing)).rejects.toThrow('Excel a signalé une erreur (InvalidArgument)');
  expect(sheetNames()).toEqual(['Feuil1']);
});

test.each([1, 2, 3, 4, 5, 6])(
  'request %d fails: nothing stays, and trying again writes all',
  async request => {
    office.host.faults.failRequest(request);
    await expect(writeModels(models)).rejects.toThrow();
    expect(sheetNames()).toEqual(['Feuil1']);

    await writeModels(models);
    expect(chartsOn('Répartition 2019')).toHaveLength(1);
  },
);
