import { type Member, type Payer } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { signedEuros } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { text } from '../../text/inFrench';
import { type ListRows } from '../year/listSheet';
import { type ChartModel, type ChartSeriesModel } from './chartModel';

/** A billed body, and its amount in each series of the chart, in euros; no amount when all it uses is on quotation. */
export interface ChartedBody {
  readonly member: Pick<Member, 'name'>;
  readonly payer: Pick<Payer, 'type'>;
  readonly amounts: readonly Decimal[];
}

export interface BodyCharts {
  /** What the bars are, before the type of the bodies: « Dû en 2019 ». */
  readonly title: string;
  /** One series, or two: before and after. */
  readonly series: readonly ChartSeriesModel[];
  /** 0-based column of the names of members. */
  readonly categoryColumn: number;
  /** How many columns the table has. */
  readonly columnCount: number;
}

/** Under two bars there is nothing to compare. */
const FEWEST_BARS = 2;
/** Rows for the title and the legend, beside one a body. */
const ROWS_AROUND = 5;
const WIDTH_IN_COLUMNS = 10;

/**
 * Charts of a list of bodies, one for each type of payer that has two of them or more: a commune and its CCAS bear the
 * same name. The bodies of a type must follow one another.
 */
export function bodyCharts(bodies: readonly ChartedBody[], rows: ListRows, layout: BodyCharts): ChartModel[] {
  const types = [...new Set(bodies.map(({ payer }) => payer.type))];
  let next = rows.first - 1;
  return types.flatMap((type): ChartModel[] => {
    const from = bodies.findIndex(({ payer }) => payer.type === type);
    const own = bodies.filter(({ payer }) => payer.type === type);
    const shown = own.filter(({ amounts }) => amounts.length > 0);
    if (shown.length < FEWEST_BARS) return [];
    const title = text('chart.title', { what: layout.title, payers: text(`chart.payers.${type}`) });
    const firstRow = rows.first - 1 + from;
    const anchor = {
      row: Math.max(next, firstRow),
      column: layout.columnCount + 1,
      rows: own.length * layout.series.length + ROWS_AROUND,
      columns: WIDTH_IN_COLUMNS,
    };
    next = anchor.row + anchor.rows + 1;
    const { series, categoryColumn } = layout;
    const alternative = alternativeText(title, series, shown);
    return [{ title, firstRow, rowCount: own.length, categoryColumn, series, anchor, alternative }];
  });
}

/** What the chart is, then what stands out and where the amounts are; short enough for the width of a page. */
function alternativeText(
  title: string,
  series: readonly ChartSeriesModel[],
  bodies: readonly ChartedBody[],
): string[] {
  const columns = series.map(({ name }) => text('chart.quoted', { name })).join(', ');
  const sumOf = (index: number) =>
    formatEuros(sumOfAmounts(bodies.map(({ amounts }) => amounts[index] ?? ZERO)));
  if (series.length === 1)
    return [
      text('chart.shows.amounts', { title, count: bodies.length, total: sumOf(0) }),
      text('chart.extremes', { columns, ...extremes(bodies) }),
    ];
  return [
    text('chart.shows.change', { title, before: sumOf(0), after: sumOf(1) }),
    widestChange(bodies, columns),
  ];
}

function extremes(bodies: readonly ChartedBody[]) {
  const sorted = bodies
    .map(({ member, amounts }) => ({ name: member.name, amount: amounts[0] ?? ZERO }))
    .sort((a, b) => a.amount.comparedTo(b.amount));
  const [least, most] = [sorted[0], sorted.at(-1)];
  return {
    least: formatEuros(least?.amount ?? ZERO),
    leastName: least?.name ?? '',
    most: formatEuros(most?.amount ?? ZERO),
    mostName: most?.name ?? '',
  };
}

function widestChange(bodies: readonly ChartedBody[], columns: string): string {
  const changes = bodies.map(({ member: { name }, amounts: [before = ZERO, after = ZERO] }) => ({
    name,
    by: after.minus(before),
  }));
  const { name, by } = changes.reduce((widest, one) => (one.by.abs().gt(widest.by.abs()) ? one : widest));
  return by.isZero()
    ? text('chart.noChange', { columns })
    : text('chart.widest', { name, by: signedEuros(by), columns });
}

const ZERO = new Decimal(0);
