import { type Block } from '../grid/annotations';

/** A series of a chart: its cells are on the sheet of the chart. */
export interface ChartSeriesState {
  name: string;
  values: Block;
  categories: Block | undefined;
  /** `#RRGGBB`; undefined: the colour that Excel chooses. */
  color: string | undefined;
  hasDataLabels: boolean;
  /** Between groups of bars, in hundredths of a bar. */
  gapWidth: number;
}

export interface ChartAxisState {
  visible: boolean;
  reversePlotOrder: boolean;
  tickLabelSpacing: number;
  hasMajorGridlines: boolean;
}

/** A chart of horizontal clustered bars, as plain data: kept beside the grid, which draws none. */
export interface ChartState {
  readonly id: string;
  name: string;
  title: string;
  isTitleVisible: boolean;
  isLegendVisible: boolean;
  legendPosition: string;
  /** The cells that it covers. */
  place: Block;
  readonly series: ChartSeriesState[];
  readonly categoryAxis: ChartAxisState;
  readonly valueAxis: ChartAxisState;
}

/** Where Excel would put a chart does not matter here: the add-in says where it wants it. */
const FIRST_PLACE: Block = { row: 0, column: 0, rows: 15, columns: 8 };

/** A new chart: one series a column of its cells. */
export function newChart(id: string, name: string, { row, column, rows, columns }: Block): ChartState {
  return {
    ...{ id, name, title: '', isTitleVisible: true, isLegendVisible: true, legendPosition: 'Right' },
    place: FIRST_PLACE,
    series: Array.from({ length: columns }, (_, index) => ({
      ...newSeries(''),
      values: { row, column: column + index, rows, columns: 1 },
    })),
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
  };
}

export function newSeries(name: string): ChartSeriesState {
  const values = { row: 0, column: 0, rows: 1, columns: 1 };
  return { name, values, categories: undefined, color: undefined, hasDataLabels: false, gapWidth: 150 };
}

function newAxis(hasMajorGridlines: boolean): ChartAxisState {
  return { visible: true, reversePlotOrder: false, tickLabelSpacing: 1, hasMajorGridlines };
}
