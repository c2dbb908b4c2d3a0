/** A column of amounts, drawn as one bar a row. */
export interface ChartSeriesModel {
  readonly name: string;
  /** 0-based column of the sheet. */
  readonly column: number;
}

/** Horizontal bars over rows of a sheet, one group of bars a row in the order of the rows; rows and columns are 0-based. */
export interface ChartModel {
  readonly title: string;
  readonly firstRow: number;
  readonly rowCount: number;
  /** The column that names each row. */
  readonly categoryColumn: number;
  readonly series: readonly ChartSeriesModel[];
  /** The cells that the chart covers: beside the table, outside what is printed. */
  readonly anchor: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  /** What the chart shows, in sentences: also the last notes of the sheet (docs/decisions/0009-graphiques.md). */
  readonly alternative: readonly string[];
}

/** How many rows of a sheet are printed: paper shows no chart, so nothing that tells what one shows. */
export function printedRows(rows: number, charts: readonly ChartModel[] = []): number {
  return rows - charts.flatMap(({ alternative }) => alternative).length;
}

/** Between groups of bars, in hundredths of a bar: the labels need the room. */
export const GAP_WIDTH = 50;

/** Told apart by lightness, 3 to 1 between them and on white: before, after. */
const SERIES_COLORS = ['#7A8797', '#12375E'] as const;

/** The colour of a series, as `#RRGGBB`: a lone series takes the dark one. */
export function seriesColor(index: number, count: number): string {
  return (count === 1 ? SERIES_COLORS[1] : SERIES_COLORS[index % SERIES_COLORS.length]) ?? SERIES_COLORS[1];
}
