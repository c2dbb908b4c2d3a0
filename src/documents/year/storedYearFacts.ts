import * as v from 'valibot';
import { payerTypes } from '../../domain/conventions/payerType';
import { day, decimal, insee, text } from '../../domain/conventions/valueSchemas';
import { type YearFacts } from './yearFacts';

/** The facts of one year of one convention, as the workbook keeps them. */
export interface StoredYear {
  readonly conventionId: string;
  readonly year: number;
  readonly facts: YearFacts;
}

const LONGEST_TEXT = 300;
const MOST_ROWS = 1000;
const MOST_YEARS = 200;

const words = v.pipe(text, v.maxLength(LONGEST_TEXT));
const rows = <Row extends v.GenericSchema>(row: Row) => v.pipe(v.array(row), v.maxLength(MOST_ROWS));
const body = { insee, payer: v.picklist(payerTypes) };

const storedYear = v.object({
  conventionId: text,
  year: v.pipe(v.number(), v.safeInteger()),
  facts: v.object({
    issued: v.nullable(day),
    grouping: v.picklist(['body', 'service']),
    account: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT)),
    interventions: rows(v.object({ ...body, day, profile: words, object: words, days: decimal })),
    claims: rows(v.object({ ...body, notified: day, paid: v.nullable(day) })),
    requests: rows(v.object({ ...body, received: day, answered: v.nullable(day) })),
  }),
});
const storedYears = v.pipe(v.array(v.unknown()), v.maxLength(MOST_YEARS));

/** The years stored in a workbook; whatever is not as we write it counts as none, the other years stay. */
export function parseStoredYears(stored: unknown): StoredYear[] {
  const list = v.safeParse(storedYears, stored);
  if (!list.success) return [];
  return list.output.flatMap(one => {
    const read = v.safeParse(storedYear, one);
    return read.success ? [read.output] : [];
  });
}

/** Years as plain values to store; the days worked are texts, so that no float stands between. */
export function writtenYears(years: readonly StoredYear[]): unknown {
  return years.map(({ facts, ...year }) => ({
    ...year,
    facts: {
      ...facts,
      interventions: facts.interventions.map(one => ({ ...one, days: one.days.toFixed() })),
    },
  }));
}

/** The same years, with the facts of one of them in place of those it had. */
export function withYear(years: readonly StoredYear[], changed: StoredYear): StoredYear[] {
  const { conventionId, year } = changed;
  const others = years.filter(known => known.conventionId !== conventionId || known.year !== year);
  return [...others, changed];
}
