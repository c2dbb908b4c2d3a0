import { type SheetChart } from 'hucre/xlsx';
import { type Block } from '../grid/annotations';
import { localAddress } from '../model/address';
import { type ChartAxisState, type ChartSeriesState, type ChartState } from '../model/chartState';

const LEGENDS = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
} as const;

/** A chart of the add-in in the terms of the file writer. */
export function chartToFile(chart: ChartState): SheetChart {
  const { place, name, title, isTitleVisible, categoryAxis, valueAxis } = chart;
  return {
    type: 'bar',
    barGrouping: 'clustered',
    series: chart.series.map(seriesToFile),
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    ...(chart.series[0] && { gapWidth: chart.series[0].gapWidth }),
    frameTitle: name,
    ...(title !== '' && { title }),
    showTitle: isTitleVisible && title !== '',
    legend: chart.isLegendVisible && legendOf(chart.legendPosition),
    axes: {
      x: { ...axisToFile(categoryAxis), tickLblSkip: categoryAxis.tickLabelSpacing },
      y: axisToFile(valueAxis),
    },
  };
}

function seriesToFile({ name, values, categories, color, hasDataLabels }: ChartSeriesState) {
  return {
    name,
    values: fixedAddress(values),
    ...(categories && { categories: fixedAddress(categories) }),
    ...(color !== undefined && { color: color.slice(1) }),
    ...(hasDataLabels && { dataLabels: { showValue: true } }),
  };
}

function axisToFile({ visible, reversePlotOrder, hasMajorGridlines }: ChartAxisState) {
  return { hidden: !visible, reverse: reversePlotOrder, gridlines: { major: hasMajorGridlines } };
}

function legendOf(position: string) {
  return LEGENDS[position as keyof typeof LEGENDS];
}

/** `$A$5:$A$35`, without the sheet: that of the chart. */
function fixedAddress(block: Block): string {
  return localAddress(block).replace(/[A-Z]+|\d+/g, '$$$&');
}
