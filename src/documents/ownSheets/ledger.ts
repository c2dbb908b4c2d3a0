import * as v from 'valibot';
import { type CellEntry, type SheetEntries } from './cellEntry';

/** A sheet that the add-in wrote, and exactly what it wrote there. */
export interface LedgerSheet {
  /** Also kept in the sheet itself, and in no other. */
  readonly mark: string;
  /** Which sheet of which document it is. */
  readonly key: string;
  /** Its name and its id when it was written: they tell it from a copy of it. */
  readonly name: string;
  readonly sheetId: string;
  readonly entries: SheetEntries;
  /** The names of the charts that it drew there. */
  readonly charts: readonly string[];
  /** How it was made to look (`layoutOf`); null: not remembered. */
  readonly layout: string | null;
}

/** What a workbook remembers of the sheets that we wrote in it. */
export interface Ledger {
  readonly sheets: readonly LedgerSheet[];
  /** Marks of sheets that are the user's from now on: new ones were written beside them. */
  readonly released: readonly string[];
}

const VERSION = 1;
const NOTHING = -1;
const LONGEST_TEXT = 32_767;
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(NOTHING));

/** The contents of cells stand once, and cells give their places: the same texts stand on many sheets. */
const ledgerSchema = v.object({
  version: v.literal(VERSION),
  contents: v.array(v.union([text, v.pipe(v.number(), v.finite())])),
  sheets: v.array(
    v.object({
      mark: text,
      key: text,
      name: text,
      sheetId: text,
      cells: v.array(v.array(index)),
      charts: v.optional(v.array(text), []),
      layout: v.optional(index, NOTHING),
    }),
  ),
  released: v.optional(v.array(text), []),
});

type StoredLedger = v.InferOutput<typeof ledgerSchema>;

/** The sheets we wrote, as JSON to be kept in the workbook. */
export function storedLedger({ sheets, released }: Ledger): StoredLedger {
  const places = new Map<string | number, number>();
  const placeOf = (entry: CellEntry) => {
    if (entry === null) return NOTHING;
    const place = places.get(entry) ?? places.size;
    places.set(entry, place);
    return place;
  };
  const written = sheets.map(({ entries, charts, layout, ...sheet }) => ({
    ...sheet,
    charts: [...charts],
    // A text too long to be kept is not: the looks are then made anew.
    layout: placeOf(layout !== null && layout.length <= LONGEST_TEXT ? layout : null),
    cells: entries.map(row => row.map(placeOf)),
  }));
  return { version: VERSION, contents: [...places.keys()], sheets: written, released: [...released] };
}

/** What a workbook keeps of our sheets; nothing when what is kept is not ours. */
export function parseLedger(stored: unknown): Ledger {
  const result = v.safeParse(ledgerSchema, stored);
  if (!result.success) return { sheets: [], released: [] };
  const { contents, sheets, released } = result.output;
  return {
    sheets: sheets.map(({ cells, layout, ...sheet }) => ({
      ...sheet,
      layout: textAt(contents[layout]),
      entries: cells.map(row => row.map(place => contents[place] ?? null)),
    })),
    released,
  };
}

function textAt(content: string | number | undefined): string | null {
  return typeof content === 'string' ? content : null;
}
