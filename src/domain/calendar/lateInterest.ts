import { Decimal } from '../money/decimal';
import { roundToCents } from '../money/roundToCents';
import { type CalendarDay } from './calendarDay';
import { addDays, daysBetween } from './dayCount';
import { endOfSemester, type LateInterestRates, rateOn } from './lateInterestRates';

/** An amount in euros paid late: the last day to pay it, and the day it was paid or is looked at. */
export interface LatePayment {
  readonly amount: Decimal;
  readonly due: CalendarDay;
  readonly paid: CalendarDay;
}

/** Days in a row at one rate, both included. */
export interface InterestPeriod {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly days: number;
  /** Per cent a year. */
  readonly percent: Decimal;
  readonly source: string;
}

export interface LateInterest {
  readonly periods: readonly InterestPeriod[];
  /** Interest in euros, rounded once to the cent. */
  readonly interest: Decimal;
  /** Fixed compensation for recovery costs, in euros. */
  readonly flatFee: Decimal;
  readonly total: Decimal;
}

const DAYS_A_YEAR = 365;
const ZERO = new Decimal(0);

/**
 * Late interest under public procurement law: from the day after the last day to pay to the day of payment included,
 * at the ECB rate in force on the first day of the semester in which it starts, plus eight points, over 365 days; and
 * 40 €. One rate holds for the whole delay. Code de la commande publique, R2192-31, R2192-32 and D2192-35.
 *
 * @throws DomainError naming the semester whose rate is missing.
 */
export function publicProcurementInterest(payment: LatePayment, rates: LateInterestRates): LateInterest {
  const { addedPoints, flatFee } = rates.publicProcurement;
  const from = addDays(payment.due, 1);
  if (payment.paid < from) return owed(payment.amount, [], ZERO);
  const { percent, source } = rateOn(from, 'publicProcurement', rates);
  const period = {
    from,
    to: payment.paid,
    days: daysBetween(payment.due, payment.paid),
    percent: percent.plus(addedPoints),
    source,
  };
  return owed(payment.amount, [period], flatFee);
}

/**
 * Late interest at the legal rate: from the day after the formal notice (mise en demeure), or after the last day to
 * pay when the notice came before it, to the day of payment included; each day at the rate of its semester, over 365
 * days. Code civil, 1231-6; code monétaire et financier, L313-2.
 *
 * @param notice day of the formal notice; null without one: nothing then runs.
 * @throws DomainError naming the semester whose rate is missing.
 */
export function legalInterest(
  payment: LatePayment,
  notice: CalendarDay | null,
  rates: LateInterestRates,
): LateInterest {
  if (notice === null) return owed(payment.amount, [], ZERO);
  const start = notice > payment.due ? notice : payment.due;
  const periods: InterestPeriod[] = [];
  for (let from = addDays(start, 1); from <= payment.paid;) {
    const end = endOfSemester(from);
    const to = end < payment.paid ? end : payment.paid;
    const { percent, source } = rateOn(from, 'legal', rates);
    periods.push({ from, to, days: daysBetween(from, to) + 1, percent, source });
    from = addDays(to, 1);
  }
  return owed(payment.amount, periods, ZERO);
}

/** The clause of the convention names no regime: both are shown, and what is billed is for the user to choose. */
export interface LateInterestChoice {
  readonly publicProcurement: LateInterest;
  readonly legal: LateInterest;
  /** What is billed until the user chooses: nothing. */
  readonly billed: Decimal;
}

/**
 * Both regimes side by side, and what the user chose to bill.
 *
 * @throws DomainError naming the semester whose rate is missing.
 */
export function lateInterest(
  payment: LatePayment,
  notice: CalendarDay | null,
  rates: LateInterestRates,
  chosen: 'none' | 'publicProcurement' | 'legal' = 'none',
): LateInterestChoice {
  const both = {
    publicProcurement: publicProcurementInterest(payment, rates),
    legal: legalInterest(payment, notice, rates),
  };
  return { ...both, billed: chosen === 'none' ? ZERO : both[chosen].total };
}

function owed(amount: Decimal, periods: readonly InterestPeriod[], flatFee: Decimal): LateInterest {
  const percentDays = periods.reduce((sum, { percent, days }) => sum.plus(percent.times(days)), ZERO);
  // One division, at the very end, of exact values.
  const interest = roundToCents(amount.times(percentDays).div(100 * DAYS_A_YEAR));
  return { periods, interest, flatFee, total: interest.plus(flatFee) };
}
