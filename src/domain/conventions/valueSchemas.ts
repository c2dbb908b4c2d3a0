import * as v from 'valibot';
import { message, render, type Message } from '../../text/message';
import { isCalendarDay } from '../calendar/calendarDay';
import { isSiren } from '../identifiers/siren';
import { Decimal } from '../money/decimal';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Wraps a catalogue entry as a valibot message: the value found is always part of it. */
export const found = (build: (given: string) => Message) => (issue: v.BaseIssue<unknown>) =>
  render(build(issue.received));

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(() => render(message('convention.empty'))),
);
export const day = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}$/,
    found(given => message('convention.day', { given })),
  ),
  v.check(
    isCalendarDay,
    found(given => message('convention.day', { given })),
  ),
);

/** Amounts and rates are texts in the data, so that no float stands between the document and the decimal. */
export const decimal = v.pipe(
  v.string(found(given => message('convention.decimal', { given }))),
  v.regex(
    DECIMAL,
    found(given => message('convention.decimal', { given })),
  ),
  v.transform(value => new Decimal(value)),
);
export const rate = v.pipe(
  decimal,
  v.check(
    value => value.gte(0) && value.lte(1),
    issue => render(message('convention.rate', { given: String(issue.input) })),
  ),
);
export const amount = v.pipe(
  decimal,
  v.check(
    value => value.gte(0),
    issue => render(message('convention.budgetNegative', { given: String(issue.input) })),
  ),
);
/** null: the source does not give it; whoever uses the convention must. */
export const statedAmount = v.nullable(amount);

/** A whole number within bounds. */
export const wholeNumber = (least: number) =>
  v.pipe(
    v.number(found(given => message('convention.wholeNumber', { least, given }))),
    v.safeInteger(found(given => message('convention.wholeNumber', { least, given }))),
    v.minValue(
      least,
      found(given => message('convention.wholeNumber', { least, given })),
    ),
  );

/** Six communes of the Meuse, « mortes pour la France », have no inhabitant. */
export const inhabitants = v.pipe(
  v.number(found(given => message('convention.inhabitants', { given }))),
  v.safeInteger(found(given => message('convention.inhabitants', { given }))),
  v.minValue(
    0,
    found(given => message('convention.inhabitants', { given })),
  ),
);
export const insee = v.pipe(
  v.string(found(given => message('convention.insee', { given }))),
  v.regex(
    /^\d[\dAB]\d{3}$/,
    found(given => message('convention.insee', { given })),
  ),
);

export const siren = v.pipe(
  v.string(found(given => message('convention.siren', { given }))),
  v.check(
    isSiren,
    found(given => message('convention.siren', { given })),
  ),
);

/** A list that cannot be empty. */
export const someOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item),
    v.minLength(1, () => render(message('convention.none'))),
  );
