import { padded, textCell } from '../cells';
import { type ChartModel } from '../charts/chartModel';
import { type CellModel, type SheetModel } from '../sheetModel';
import { wrappedHeights } from '../wrappedHeights';

/** A column of a list: its header, and its width in characters. */
export interface ListColumn {
  readonly header: string;
  readonly width: number;
}

/** Where the lines of a list stand, in 1-based rows; `last` is before `first` when there is none. */
export interface ListRows {
  readonly first: number;
  readonly last: number;
}

/** A list to print: titles, a header, lines, totals, notes. */
export interface List {
  readonly name: string;
  readonly title: string;
  readonly subtitles: readonly string[];
  /** Rows of parameters between the titles and the table. */
  readonly parameters?: readonly (readonly CellModel[])[];
  readonly columns: readonly ListColumn[];
  /** The cells of a line, given its 1-based row. */
  readonly lines: readonly ((row: number) => readonly CellModel[])[];
  /** Rows under the lines, each given its own 1-based row. */
  readonly totals: (rows: ListRows) => readonly ((row: number) => readonly CellModel[])[];
  /** Sentences of the document itself, above the notes that explain it. */
  readonly closing?: readonly string[];
  readonly notes: readonly string[];
  /** Drawn beside the lines; what they show is said under the notes. */
  readonly charts?: (rows: ListRows) => readonly ChartModel[];
  readonly orientation: SheetModel['orientation'];
}

const FIRST_ROW = 1;

/** The 1-based row of the first parameter of a list. */
export function parameterRow(subtitles: readonly string[]): number {
  return FIRST_ROW + 1 + subtitles.length + 1;
}

/** A list as a printable sheet: its header is repeated on every page, and its rows are as high as their texts. */
export function listSheet(list: List): SheetModel {
  const { columns: given, lines, notes, parameters = [], closing = [] } = list;
  const columns = given.map(({ width }) => ({ width }));
  const heading: (readonly CellModel[])[] = [
    [textCell(list.title, 'title')],
    ...list.subtitles.map(line => [textCell(line, 'subtitle')]),
    [],
    ...parameters,
    ...(parameters.length > 0 ? [[]] : []),
  ];
  const header = given.map(column => textCell(column.header, 'header'));
  const first = heading.length + 2;
  const rows: ListRows = { first, last: first + lines.length - 1 };
  const totals = list.totals(rows);
  const charts = list.charts?.(rows) ?? [];
  const cells = [
    ...heading,
    header,
    ...lines.map((line, index) => line(first + index)),
    ...totals.map((total, index) => total(rows.last + 1 + index)),
    [],
    ...closing.map(sentence => [textCell(sentence, 'subtitle')]),
    ...[...notes, ...charts.flatMap(({ alternative }) => alternative)].map(note => [textCell(note, 'note')]),
  ].map(row => padded(row, given.length));
  return {
    name: list.name,
    columns,
    rows: cells,
    rowHeights: wrappedHeights(cells, columns),
    headerRow: heading.length,
    orientation: list.orientation,
    footer: list.title,
    charts,
  };
}
