import { type ChartedRow } from '../../documents/charts/chartValues';
import { Decimal } from '../../domain/money/decimal';

/** Heights in pixels, for a text of 12 px. */
export const BAR_HEIGHT = 11;
const NAME_HEIGHT = 16;
const BAR_STEP = 15;
const BETWEEN_ROWS = 8;
/** The longest bar leaves room for its amount in a pane of 320 px. */
const LONGEST_PERCENT = 65;

export interface Bar {
  /** Which series: 0 is the first. */
  readonly series: number;
  readonly value: Decimal;
  /** The top of the bar, in pixels. */
  readonly y: number;
  /** Its length, in hundredths of the picture's width. */
  readonly percent: number;
}

export interface BarLayout {
  /** The names of the rows, each above its bars; y of the line of the text. */
  readonly names: readonly { readonly name: string; readonly y: number }[];
  readonly bars: readonly Bar[];
  readonly height: number;
}

/** Where the bars of a chart stand: under the name of their row, as long as their amount is large. */
export function barLayout(rows: readonly ChartedRow[]): BarLayout {
  const largest = rows
    .flatMap(({ values }) => values)
    .reduce<Decimal>((most, value) => (value?.gt(most) ? value : most), new Decimal(0));
  let y = 0;
  const names: { name: string; y: number }[] = [];
  const bars: Bar[] = [];
  for (const { name, values } of rows) {
    names.push({ name, y: y + NAME_HEIGHT - 4 });
    y += NAME_HEIGHT;
    values.forEach((value, series) => {
      if (value) bars.push({ series, value, y, percent: percentOf(value, largest) });
      y += BAR_STEP;
    });
    y += BETWEEN_ROWS;
  }
  return { names, bars, height: y };
}

function percentOf(value: Decimal, largest: Decimal): number {
  if (largest.isZero() || value.isNegative()) return 0;
  return value.div(largest).times(LONGEST_PERCENT).toDecimalPlaces(2).toNumber();
}
