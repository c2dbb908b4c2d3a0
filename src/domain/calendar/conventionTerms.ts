import * as v from 'valibot';
import { isCalendarDay } from './calendarDay';
import terms from './montpellier-terms.json';

const days = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(365));
const months = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(12));
/** A day that every year has: 29 February is none. */
const monthDay = v.pipe(
  v.string(),
  v.check(written => isCalendarDay(`2019-${written}`)),
);
const source = v.pipe(v.string(), v.nonEmpty());

/** The time limits a convention sets, as data: each with the article it comes from. */
export const conventionTermsSchema = v.strictObject({
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
});

export type ConventionTerms = v.InferOutput<typeof conventionTermsSchema>;

/** The time limits of the convention of Montpellier Méditerranée Métropole, checked when the product starts. */
export const montpellierTerms: ConventionTerms = v.parse(conventionTermsSchema, terms);
