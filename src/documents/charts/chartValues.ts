import { type Decimal } from '../../domain/money/decimal';
import { type CellModel, type SheetModel } from '../sheetModel';
import { type ChartModel } from './chartModel';

/** One group of bars: its name and an amount for each series, in euros; null where the cell holds none. */
export interface ChartedRow {
  readonly name: string;
  readonly values: readonly (Decimal | null)[];
}

/** What a chart draws, read from the cells of its sheet. */
export function chartValues(sheet: SheetModel, chart: ChartModel): ChartedRow[] {
  return sheet.rows.slice(chart.firstRow, chart.firstRow + chart.rowCount).map(cells => ({
    name: textOf(cells[chart.categoryColumn]),
    values: chart.series.map(({ column }) => valueOf(cells[column])),
  }));
}

function textOf(cell: CellModel | undefined): string {
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

function valueOf(cell: CellModel | undefined): Decimal | null {
  if (cell?.content.kind === 'number') return cell.content.value;
  if (cell?.content.kind !== 'formula' || typeof cell.content.expected === 'string') return null;
  return cell.content.expected;
}
