import { type SheetModel } from '../../documents/sheetModel';
import { text } from '../../text/message';
import { SheetChart } from './SheetChart';

/** The charts of a sheet, shown when asked for: put them beside a table of the same amounts. Nothing without charts. */
export function SheetCharts({ sheet }: { readonly sheet: SheetModel }) {
  const { charts = [] } = sheet;
  if (charts.length === 0) return null;
  return (
    <details>
      <summary>{text('chart.show')}</summary>
      {charts.map(chart => (
        <SheetChart key={chart.title} sheet={sheet} chart={chart} />
      ))}
    </details>
  );
}
