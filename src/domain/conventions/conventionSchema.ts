import * as v from 'valibot';
import { message, render, type Message } from '../../text/message';
import { isCalendarDay } from '../calendar/calendarDay';
import { Decimal } from '../money/decimal';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Wraps a catalogue entry as a valibot message: the value found is always part of it. */
const found = (build: (given: string) => Message) => (issue: v.BaseIssue<unknown>) =>
  render(build(issue.received));

const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(() => render(message('convention.empty'))),
);
const day = v.pipe(
  v.string(),
  v.check(
    isCalendarDay,
    found(given => message('convention.day', { given })),
  ),
);

/** Amounts and rates are texts in the data, so that no float stands between the document and the decimal. */
const decimal = v.pipe(
  v.string(found(given => message('convention.decimal', { given }))),
  v.regex(
    DECIMAL,
    found(given => message('convention.decimal', { given })),
  ),
  v.transform(value => new Decimal(value)),
);
const rate = v.pipe(
  decimal,
  v.check(
    value => value.gte(0) && value.lte(1),
    issue => render(message('convention.rate', { given: String(issue.input) })),
  ),
);
const budget = v.pipe(
  decimal,
  v.check(
    value => value.gte(0),
    issue => render(message('convention.budgetNegative', { given: String(issue.input) })),
  ),
);
const inhabitants = v.pipe(
  v.number(found(given => message('convention.inhabitants', { given }))),
  v.safeInteger(found(given => message('convention.inhabitants', { given }))),
  v.minValue(
    1,
    found(given => message('convention.inhabitants', { given })),
  ),
);
const atLeastOne = () => render(message('convention.none'));

const pricing = v.variant('kind', [
  v.strictObject({ kind: v.literal('pro-rata'), budget, source: text }),
  v.strictObject({ kind: v.literal('free'), source: text }),
]);

/** The shape of a convention file, value by value; what links the values together is in parseConvention. */
export const conventionSchema = v.strictObject({
  id: text,
  label: text,
  issuer: v.strictObject({ name: text, acronym: text }),
  source: text,
  period: v.strictObject({ start: day, end: day, source: text }),
  budgetPeriodicity: v.strictObject({ value: v.picklist(['period', 'year']), source: text }),
  taxWording: v.strictObject({ printed: text, actual: text, source: text }),
  payers: v.pipe(
    v.array(
      v.strictObject({
        type: v.picklist(['COMMUNE', 'CCAS']),
        aliases: v.array(text),
        participation: v.strictObject({ rate, source: text }),
      }),
    ),
    v.minLength(1, atLeastOne),
  ),
  populations: v.strictObject({
    kind: v.picklist(['totale', 'municipale']),
    referenceYear: v.pipe(v.number(), v.safeInteger(), v.minValue(1962)),
    inForce: day,
    decree: day,
    total: inhabitants,
    source: text,
  }),
  applications: v.pipe(
    v.array(v.strictObject({ code: text, label: text, aliases: v.array(text), pricing })),
    v.minLength(1, atLeastOne),
  ),
  members: v.pipe(
    v.array(
      v.strictObject({
        insee: v.pipe(
          v.string(found(given => message('convention.insee', { given }))),
          v.regex(
            /^\d[\dAB]\d{3}$/,
            found(given => message('convention.insee', { given })),
          ),
        ),
        name: text,
        population: inhabitants,
      }),
    ),
    v.minLength(1, atLeastOne),
  ),
});
