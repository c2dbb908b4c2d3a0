import * as v from 'valibot';
import { text } from '../../text/inFrench';
import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { Decimal } from '../money/decimal';
import { type CalendarDay, formatDay } from './calendarDay';
import rates from './late-interest-rates.json';

/** Amounts and rates are texts in the data, so that no float stands between the text and the decimal. */
const decimal = v.pipe(
  v.string(),
  v.regex(/^\d+(\.\d+)?$/),
  v.transform(value => new Decimal(value)),
);
const source = v.pipe(v.string(), v.nonEmpty());
const semesterRates = v.pipe(
  v.array(
    v.strictObject({
      /** "2019-S1": 1 January to 30 June 2019; "2019-S2": the rest of the year. */
      semester: v.pipe(v.string(), v.regex(/^\d{4}-S[12]$/)),
      percent: decimal,
      source,
    }),
  ),
  v.readonly(),
  v.check(list => new Set(list.map(({ semester }) => semester)).size === list.length, 'a semester twice'),
);

const lateInterestRatesSchema = v.strictObject({
  publicProcurement: v.strictObject({ source, addedPoints: decimal, flatFee: decimal, rates: semesterRates }),
  legal: v.strictObject({ source, rates: semesterRates }),
});

/** The rates of late payment by semester, in per cent a year, each with its source. */
export type LateInterestRates = v.InferOutput<typeof lateInterestRatesSchema>;
export type SemesterRate = LateInterestRates['legal']['rates'][number];

/** A table of rates from data not yet trusted; throws a ValiError saying what is wrong, and where. */
export function parseLateInterestRates(data: unknown): LateInterestRates {
  return v.parse(lateInterestRatesSchema, data);
}

/** The table that comes with the product, to be completed each semester; checked when the product starts. */
export const shippedLateInterestRates: LateInterestRates = parseLateInterestRates(rates);

/** The semester a day is in: "2019-S1" or "2019-S2". */
export function semesterOf(day: CalendarDay): string {
  return `${day.slice(0, 4)}-S${day.slice(5) < '07-01' ? 1 : 2}`;
}

/** The first day of a semester ("2019-S2"). */
export function startOfSemester(semester: string): CalendarDay {
  return `${semester.slice(0, 4)}-${semester.endsWith('1') ? '01' : '07'}-01`;
}

/** The last day of the semester a day is in. */
export function endOfSemester(day: CalendarDay): CalendarDay {
  return `${day.slice(0, 4)}-${day.slice(5) < '07-01' ? '06-30' : '12-31'}`;
}

/** The two bodies of law that late interest may come under; the clause of the conventions names neither. */
export const lateInterestRegimes = ['publicProcurement', 'legal'] as const;
export type LateInterestRegime = (typeof lateInterestRegimes)[number];

/**
 * The rate of the semester a day is in.
 *
 * @throws DomainError naming the semester that the table lacks, and how to add it: a rate is never carried over from
 *   another one.
 */
export function rateOn(day: CalendarDay, regime: LateInterestRegime, rates: LateInterestRates): SemesterRate {
  const table = rates[regime].rates;
  const wanted = semesterOf(day);
  const found = table.find(({ semester }) => semester === wanted);
  if (found) return found;
  const known = table.map(({ semester }) => semester).sort();
  const [first, last] = [known[0], known.at(-1)];
  const missing = {
    regime: text(`choice.regime.${regime}`),
    sheet: text('rates.sheetName'),
    start: formatDay(startOfSemester(wanted)),
    end: formatDay(endOfSemester(day)),
  };
  throw new DomainError(
    first === undefined || last === undefined
      ? message('lateInterest.noRates', missing)
      : message('lateInterest.missingRate', {
          ...missing,
          first: formatDay(startOfSemester(first)),
          last: formatDay(endOfSemester(startOfSemester(last))),
        }),
  );
}
