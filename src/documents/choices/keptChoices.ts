import * as v from 'valibot';
import { payerTypes } from '../../domain/conventions/payerType';
import { amountModes } from '../annexe2/amountMode';

const MOST = 200;
const LONGEST = 300;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST));
const calendarYear = v.pipe(v.number(), v.safeInteger(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST));

/** What was last chosen to be generated. Conventions are told by the key under which the pane offers them. */
const annexe2 = v.strictObject({
  convention: words,
  applications: list(words),
  payers: list(v.picklist(payerTypes)),
  mode: v.picklist(amountModes),
});

/** Which year of which convention was last worked on. */
const year = v.strictObject({
  convention: words,
  year: calendarYear,
  /** The convention that it was compared with; null: the one found. */
  previous: v.nullable(words),
});

/** The EPCI whose populations were last looked at; null: the kind of the convention, the latest millésime. */
const populations = v.strictObject({
  epci: v.pipe(v.string(), v.regex(/^\d{9}$/)),
  kind: v.nullable(v.picklist(['totale', 'municipale'])),
  year: v.nullable(calendarYear),
});

/** A convention to hold something against; null: the view finds it. */
const against = v.strictObject({ convention: v.nullable(words) });

/** What each view keeps, under its name. */
const schemas = { annexe2, year, populations, populationsAgainst: against, textAgainst: against };

export type KeptAnnexe2 = v.InferOutput<typeof annexe2>;
export type KeptYear = v.InferOutput<typeof year>;

/** The last choices made in a workbook; null for what was never chosen. */
export type KeptChoices = {
  readonly [View in keyof typeof schemas]: v.InferOutput<(typeof schemas)[View]> | null;
};

export const keptViews = Object.keys(schemas) as (keyof KeptChoices)[];

/** Choices as a workbook stored them; whatever is not as we write it counts as none. */
export function parseKeptChoices(stored: Readonly<Partial<Record<keyof KeptChoices, unknown>>>): KeptChoices {
  const entries = keptViews.map(view => {
    const read = v.safeParse(schemas[view], stored[view]);
    return [view, read.success ? read.output : null];
  });
  return Object.fromEntries(entries) as KeptChoices;
}

export const nothingKept = parseKeptChoices({});
