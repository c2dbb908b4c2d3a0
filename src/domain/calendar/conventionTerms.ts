import * as v from 'valibot';
import { message } from '../../text/message';
import montpellier from '../conventions/montpellier-2019.json';
import { found, text as source } from '../conventions/valueSchemas';
import { isCalendarDay } from './calendarDay';

const count = (most: number) => {
  const told = found(given => message('convention.countTo', { given, most }));
  return v.pipe(v.number(told), v.safeInteger(told), v.minValue(1, told), v.maxValue(most, told));
};
const [days, months] = [count(365), count(12)];
/** A day that every year has: 29 February is none. */
const monthDay = v.pipe(
  v.string(),
  v.check(
    written => isCalendarDay(`2019-${written}`),
    found(given => message('convention.monthDay', { given })),
  ),
);

const terms = {
  /** The claim (titre de recette) is sent by that day of its year, "MM-DD". */
  claim: v.strictObject({ monthDay, source }),
  /** Jours francs after reception to contest a claim. */
  contest: v.strictObject({ francDays: days, source }),
  /** Days after notification to pay. */
  payment: v.strictObject({ days, source }),
  /** Whole months before the end of the year by which a change of applications is asked for. */
  change: v.strictObject({ monthsBeforeYearEnd: months, source }),
  /** Months after reception to answer a request for change. */
  answer: v.strictObject({ months, source }),
  /** Whole months before the end of the year by which a termination is notified. */
  termination: v.strictObject({ monthsBeforeYearEnd: months, source }),
};

/** The time limits a convention sets, as data: each with the article it comes from. */
export const conventionTermsSchema = v.strictObject(terms);
export type ConventionTerms = v.InferOutput<typeof conventionTermsSchema>;

const stated = <Term extends v.GenericSchema>(term: Term) => v.optional(v.nullable(term), null);

/** The same as a convention file has them: null for those that its document does not set. */
export const statedTermsSchema = v.optional(
  v.strictObject({
    claim: stated(terms.claim),
    contest: stated(terms.contest),
    payment: stated(terms.payment),
    change: stated(terms.change),
    answer: stated(terms.answer),
    termination: stated(terms.termination),
  }),
  {},
);
export type StatedTerms = v.InferOutput<typeof statedTermsSchema>;

/** The time limits of the convention of Montpellier Méditerranée Métropole, checked when the product starts. */
export const montpellierTerms: ConventionTerms = v.parse(conventionTermsSchema, montpellier.deadlines);
