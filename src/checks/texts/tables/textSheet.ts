import { withoutMarkup } from '../../../domain/names/plainWords';
import { type SheetSnapshot, type WorkbookSnapshot } from '../../snapshot';
import { type Passage } from '../passage';

/** The lines of a text as a sheet: a row a line, a column a cell of its rows, so that its tables are recognised. */
export interface TextSheet {
  readonly snapshot: WorkbookSnapshot;
  /** Where a cell of the sheet stands in the text; null outside it. */
  readonly placeOf: (row: number, column: number) => Passage | null;
}

const SHEET_NAME = 'Texte';
/** Cells of a Markdown table, of a table copied from Word or Excel. */
const CELL_END = /\t|\s\|\s|^\||\|$/g;

export function textSheet(text: string): TextSheet {
  const rows: { values: string[]; places: Passage[] }[] = [];
  let start = 0;
  for (const line of text.split(/\n|\f/)) {
    rows.push(cellsOf(line, start));
    start += line.length + 1;
  }
  const width = Math.max(1, ...rows.map(({ values }) => values.length));
  const filled = <Value>(make: (value: string | undefined) => Value) =>
    rows.map(({ values }) => Array.from({ length: width }, (_, column) => make(values[column])));
  const nothing = filled(() => null);
  const sheet: SheetSnapshot = {
    name: SHEET_NAME,
    visibility: 'visible',
    isProtected: false,
    hasFilter: false,
    origin: { row: 0, column: 0 },
    values: filled(value => value || null),
    formulas: nothing,
    formulasR1C1: nothing,
    texts: filled(value => value ?? ''),
    numberFormats: filled(() => 'General'),
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
  };
  return {
    snapshot: { sheets: [sheet], names: [], calculation: 'automatic', precisionAsDisplayed: false },
    placeOf: (row, column) => rows[row]?.places[column] ?? null,
  };
}

function cellsOf(line: string, start: number): { values: string[]; places: Passage[] } {
  const values: string[] = [];
  const places: Passage[] = [];
  let from = 0;
  const put = (to: number) => {
    const cell = line.slice(from, to);
    const lead = /^\s*/.exec(cell)?.[0].length ?? 0;
    const kept = cell.trim();
    values.push(withoutMarkup(kept));
    places.push({ start: start + from + lead, end: start + from + lead + kept.length });
  };
  for (const { index, 0: mark } of line.matchAll(CELL_END)) {
    if (index > 0 || mark === '\t') put(index);
    from = index + mark.length;
  }
  if (from < line.length || values.length === 0) put(line.length);
  return { values, places };
}
