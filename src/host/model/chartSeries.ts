import { type CallArguments } from '../protocol/callArguments';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { type ChartSelf, chartSource } from './chartSelf';
import { type ChartSeriesState, newSeries } from './chartState';
import { bounded, color, flag, plainText } from './givenValues';

interface SeriesSelf extends ChartSelf {
  readonly series: ChartSeriesState;
}

/** Excel.ChartSeriesCollection */
export const chartSeriesCollection: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: self => self.chart.series.map(series => chartSeries({ ...self, series })),
  methods: {
    Add: add,
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, args) => {
      const series = self.chart.series[args.integer(0)];
      if (!series) throw invalidArgument();
      return chartSeries({ ...self, series });
    },
  },
});

const chartSeries: (self: SeriesSelf) => HostObject = defineClass<SeriesSelf>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => (series.name = plainText(value)),
    },
    GapWidth: {
      get: ({ series }) => series.gapWidth,
      set: ({ series }, value) => (series.gapWidth = bounded(value, 0, 500)),
    },
    HasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, value) => (series.hasDataLabels = flag(value)),
    },
  },
  navigations: { Format: self => seriesFormat(self) },
  methods: {
    SetValues: (self, args) => {
      self.series.values = chartSource(self, args, 0);
    },
    SetXAxisValues: (self, args) => {
      self.series.categories = chartSource(self, args, 0);
    },
  },
});

const seriesFormat: (self: SeriesSelf) => HostObject = defineClass<SeriesSelf>({
  name: 'ChartSeriesFormat',
  navigations: { Fill: self => seriesFill(self) },
});

const seriesFill: (self: SeriesSelf) => HostObject = defineClass<SeriesSelf>({
  name: 'ChartFill',
  methods: {
    Clear: ({ series }) => {
      series.color = undefined;
    },
    SetSolidColor: ({ series }, args) => {
      series.color = color(args.raw(0));
    },
  },
});

function add(self: ChartSelf, args: CallArguments): HostObject {
  const series = newSeries(args.optionalText(0) ?? '');
  self.chart.series.splice(args.optionalInteger(1) ?? self.chart.series.length, 0, series);
  return chartSeries({ ...self, series });
}
