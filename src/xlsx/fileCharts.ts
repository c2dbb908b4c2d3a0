import { type SheetChart } from 'hucre/xlsx';
import { columnLetters } from '../checks/cellAddress';
import { type ChartModel, GAP_WIDTH, seriesColor } from '../documents/charts/chartModel';
import { type SheetModel } from '../documents/sheetModel';

/** The charts of a sheet in the terms of the file writer, which gives them the alternative text that files can hold. */
export function fileCharts({ charts = [] }: SheetModel): SheetChart[] {
  return charts.map(fileChart);
}

function fileChart(chart: ChartModel): SheetChart {
  const { title, alternative, series, anchor } = chart;
  return {
    type: 'bar',
    barGrouping: 'clustered',
    title,
    frameTitle: title,
    altText: alternative.join(' '),
    series: series.map(({ name, column }, index) => ({
      name,
      values: columnOf(chart, column),
      categories: columnOf(chart, chart.categoryColumn),
      color: seriesColor(index, series.length).slice(1),
      dataLabels: { showValue: true },
    })),
    anchor: {
      from: { row: anchor.row, col: anchor.column },
      to: { row: anchor.row + anchor.rows, col: anchor.column + anchor.columns },
    },
    gapWidth: GAP_WIDTH,
    legend: series.length > 1 && 'top',
    // The first body on top, as in the table, and all of them named; the bars bear their amounts.
    axes: { x: { reverse: true, tickLblSkip: 1 }, y: { hidden: true, gridlines: { major: false } } },
  };
}

function columnOf({ firstRow, rowCount }: ChartModel, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}$${firstRow + rowCount}`;
}
