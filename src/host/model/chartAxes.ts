import { defineClass } from '../protocol/defineClass';
import { type HostObject } from '../protocol/hostObject';
import { type ChartSelf } from './chartSelf';
import { type ChartAxisState } from './chartState';
import { bounded, flag } from './givenValues';

/** Excel.ChartAxes */
export const chartAxes: (self: ChartSelf) => HostObject = defineClass<ChartSelf>({
  name: 'ChartAxes',
  navigations: {
    CategoryAxis: ({ chart }) => chartAxis(chart.categoryAxis),
    ValueAxis: ({ chart }) => chartAxis(chart.valueAxis),
  },
});

const LARGEST_SPACING = 31_999;

const chartAxis: (axis: ChartAxisState) => HostObject = defineClass<ChartAxisState>({
  name: 'ChartAxis',
  properties: {
    Visible: { get: axis => axis.visible, set: (axis, value) => (axis.visible = flag(value)) },
    ReversePlotOrder: {
      get: axis => axis.reversePlotOrder,
      set: (axis, value) => (axis.reversePlotOrder = flag(value)),
    },
    TickLabelSpacing: {
      get: axis => axis.tickLabelSpacing,
      set: (axis, value) => (axis.tickLabelSpacing = bounded(value, 1, LARGEST_SPACING)),
    },
  },
  navigations: { MajorGridlines: axis => chartGridlines(axis) },
});

const chartGridlines: (axis: ChartAxisState) => HostObject = defineClass<ChartAxisState>({
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: axis => axis.hasMajorGridlines,
      set: (axis, value) => (axis.hasMajorGridlines = flag(value)),
    },
  },
});
