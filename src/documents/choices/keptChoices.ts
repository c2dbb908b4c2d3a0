import * as v from 'valibot';
import { payerTypes } from '../../domain/conventions/payerType';
import { amountModes } from '../annexe2/amountMode';

const MOST = 200;
const LONGEST = 300;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST));
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(MOST));

/** What was last chosen to be generated. Conventions are told by the key under which the pane offers them. */
const annexe2 = v.object({
  convention: words,
  applications: list(words),
  payers: list(v.picklist(payerTypes)),
  mode: v.picklist(amountModes),
});

/** Which year of which convention was last worked on. */
const year = v.object({
  convention: words,
  year: v.pipe(v.number(), v.safeInteger(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR)),
  /** The convention that it was compared with; null: the one found. */
  previous: v.nullable(words),
});

export type KeptAnnexe2 = v.InferOutput<typeof annexe2>;
export type KeptYear = v.InferOutput<typeof year>;

/** The last choices made in a workbook; null for what was never chosen. */
export interface KeptChoices {
  readonly annexe2: KeptAnnexe2 | null;
  readonly year: KeptYear | null;
}

export const nothingKept: KeptChoices = { annexe2: null, year: null };

/** Choices as a workbook stored them; whatever is not as we write it counts as none. */
export function parseKeptChoices(stored: Readonly<Record<keyof KeptChoices, unknown>>): KeptChoices {
  return { annexe2: parsed(annexe2, stored.annexe2), year: parsed(year, stored.year) };
}

function parsed<Output>(schema: v.GenericSchema<unknown, Output>, stored: unknown): Output | null {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
}
