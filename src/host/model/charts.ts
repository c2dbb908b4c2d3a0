import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, itemNotFound, notImplemented } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { chartAxes } from './chartAxes';
import { type ChartSelf, chartSource } from './chartSelf';
import { chartSeriesCollection } from './chartSeries';
import { type ChartState, newChart } from './chartState';
import { type SheetSelf } from './model';
import { oneOf } from './formatProperty';
import { flag, plainText } from './givenValues';

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** Excel.ChartCollection: horizontal clustered bars only, over columns of the same sheet. */
export const chartCollectionClass = defineClass<SheetSelf>({
  name: 'ChartCollection',
  properties: { Count: { get: self => charts(self).length } },
  items: self => charts(self).map(chart => chartClass({ ...self, chart })),
  methods: {
    Add: add,
    GetCount: self => charts(self).length,
    GetItem: (self, args) => byName(self, args) ?? fail(),
    GetItemAt: (self, args) => {
      const chart = charts(self)[args.integer(0)];
      if (!chart) throw invalidArgument();
      return chartClass({ ...self, chart });
    },
    GetItemOrNullObject: (self, args) => byName(self, args),
  },
});

const chartClass: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    ChartType: { get: () => 'BarClustered' },
    Name: { get: ({ chart }) => chart.name, set: (self, value) => (self.chart.name = plainText(value)) },
  },
  navigations: {
    Axes: self => chartAxes(existing(self)),
    Legend: self => chartLegend(existing(self)),
    Series: self => chartSeriesCollection(existing(self)),
    Title: self => chartTitle(existing(self)),
  },
  methods: {
    SetPosition: setPosition,
    Delete: self => {
      const all = charts(existing(self));
      all.splice(all.indexOf(self.chart), 1);
    },
  },
});

const chartTitle: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartTitle',
  properties: {
    Text: { get: ({ chart }) => chart.title, set: ({ chart }, value) => (chart.title = plainText(value)) },
    Visible: {
      get: ({ chart }) => chart.isTitleVisible,
      set: ({ chart }, value) => (chart.isTitleVisible = flag(value)),
    },
  },
});

const chartLegend: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartLegend',
  properties: {
    Position: {
      get: ({ chart }) => chart.legendPosition,
      set: ({ chart }, value) => (chart.legendPosition = oneOf(value, LEGEND_POSITIONS)),
    },
    Visible: {
      get: ({ chart }) => chart.isLegendVisible,
      set: ({ chart }, value) => (chart.isLegendVisible = flag(value)),
    },
  },
});

function charts(self: SheetSelf): ChartState[] {
  return self.model.state.sheet(self.model.sheet(self.sheetId).id).charts;
}

function existing(self: ChartSelf): ChartSelf {
  if (!charts(self).includes(self.chart)) throw itemNotFound();
  return self;
}

function fail(): never {
  throw itemNotFound();
}

function byName(self: SheetSelf, args: CallArguments): HostObject | null {
  const chart = charts(self).find(known => known.name === args.text(0) || known.id === args.text(0));
  return chart ? chartClass({ ...self, chart }) : null;
}

function add(self: SheetSelf, args: CallArguments): HostObject {
  const [type, seriesBy] = [args.text(0), args.text(2)];
  if (type !== 'BarClustered') throw notImplemented(`ChartCollection.add (${type})`);
  if (seriesBy !== 'Columns') throw notImplemented(`ChartCollection.add (${seriesBy})`);
  self.model.checkAllowed(self.sheetId, 'allowEditObjects');
  const all = charts(self);
  const chart = newChart(self.model.state.nextChartId(), '', chartSource(self, args, 1));
  all.push(chart);
  return chartClass({ ...self, chart });
}

function setPosition(self: ChartSelf, args: CallArguments): void {
  const start = chartSource(self, args, 0);
  const { place } = existing(self).chart;
  if (args.isOmitted(1)) {
    self.chart.place = { ...place, row: start.row, column: start.column };
    return;
  }
  const end = chartSource(self, args, 1);
  self.chart.place = {
    ...{ row: start.row, column: start.column },
    rows: end.row + end.rows - start.row,
    columns: end.column + end.columns - start.column,
  };
}
