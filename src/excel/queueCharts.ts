import { type ChartModel, GAP_WIDTH, seriesColor } from '../documents/charts/chartModel';
import { type SheetModel } from '../documents/sheetModel';

/**
 * Queues the charts of a model on its sheet, whose cells are written in the same batch. The caller syncs.
 *
 * Nothing here is newer than ExcelApi 1.7. Office.js has no alternative text for charts: the title and the name say
 * what the chart is, the notes of the sheet what it shows (docs/decisions/0009-graphiques.md).
 */
export function queueCharts(sheet: Excel.Worksheet, { charts = [] }: SheetModel): void {
  for (const chart of charts) queueChart(sheet, chart);
}

/** What the charts of a model are called once drawn, also in the files that are written without Excel. */
export function chartNames({ charts = [] }: SheetModel): string[] {
  return charts.map(({ title }) => title);
}

function queueChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const columnOf = (column: number) => sheet.getRangeByIndexes(model.firstRow, column, model.rowCount, 1);
  const first = model.series[0];
  if (!first) return;
  const chart = sheet.charts.add('BarClustered', columnOf(first.column), 'Columns');
  chart.name = model.title;
  chart.title.text = model.title;
  model.series.forEach(({ name, column }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    // Given alone, a column of amounts makes the first series, without a name.
    if (index === 0) series.name = name;
    else series.setValues(columnOf(column));
    series.setXAxisValues(columnOf(model.categoryColumn));
    series.format.fill.setSolidColor(seriesColor(index, model.series.length));
    series.gapWidth = GAP_WIDTH;
    series.hasDataLabels = true;
  });
  chart.legend.visible = model.series.length > 1;
  chart.legend.position = 'Top';
  queueAxes(chart.axes);
  const { row, column, rows, columns } = model.anchor;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

/** The first body on top, as in the table, and all of them named; the bars bear their amounts. */
function queueAxes({ categoryAxis, valueAxis }: Excel.ChartAxes): void {
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}
