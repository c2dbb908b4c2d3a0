import { type CalendarDay, yearOf } from '../calendar/calendarDay';
import { type StatedTerms } from '../calendar/conventionTerms';
import { type Decimal } from '../money/decimal';
import { type RemainderPolicy } from '../money/shareOut';
import { type Quantities } from '../tariff/measure';
import { type Tariff } from '../tariff/tariff';
import { type PayerType } from './payerType';
import { type BilledBody, type Subscription } from './subscription';

export interface Payer {
  readonly type: PayerType;
  readonly aliases: readonly string[];
  /** The share of the cost that the funder bears, between 0 and 1. */
  readonly participation: { readonly rate: Decimal; readonly source: string };
}

/**
 * What annexe 2 and its checks can hold a table against: a budget shared by population, or nothing to pay. Every other
 * tariff is priced by its terms, and has no such summary.
 */
export type Pricing =
  | { readonly kind: 'pro-rata'; readonly budget: Decimal; readonly source: string }
  | { readonly kind: 'free'; readonly source: string }
  | { readonly kind: 'other' };

/** A service that members use and pay for. */
export interface Application {
  readonly code: string;
  readonly label: string;
  /** Other names found in the documents; case, accents and spaces do not count. */
  readonly aliases: readonly string[];
  /** By payer type and dates; no two for the same payer on the same day. */
  readonly tariffs: readonly Tariff[];
  /** Drawn from the tariffs. */
  readonly pricing: Pricing;
}

export interface Member {
  /** INSEE code of the commune: five characters, a text. */
  readonly insee: string;
  readonly name: string;
  /** Of the commune, nine digits; absent where it is not known. */
  readonly siren?: string | undefined;
  /** Inhabitants, of the kind and year named in `Convention.populations`. */
  readonly population: number;
  /** What else it is measured by; what is absent is unknown. */
  readonly quantities?: Quantities | undefined;
}

/** Work billed by the day, apart from the shared services (annexe 3). */
export interface DayRates {
  readonly profiles: readonly {
    readonly code: string;
    readonly label: string;
    readonly aliases: readonly string[];
    /** € before tax a day. */
    readonly rate: Decimal;
    readonly source: string;
  }[];
  readonly vat: { readonly rate: Decimal; readonly source: string };
  /** The share of a day's rate that half a day costs. */
  readonly halfDay: { readonly share: Decimal; readonly source: string };
}

/** The terms of a convention, as data: every figure with the document it comes from. */
export interface Convention {
  readonly id: string;
  readonly label: string;
  readonly issuer: { readonly name: string; readonly acronym: string };
  readonly source: string;
  /** Whole calendar years, both days included. */
  readonly period: { readonly start: CalendarDay; readonly end: CalendarDay; readonly source: string };
  readonly budgetPeriodicity: { readonly value: 'period' | 'year'; readonly source: string };
  readonly taxWording: { readonly printed: string; readonly actual: string; readonly source: string };
  readonly payers: readonly Payer[];
  readonly populations: {
    readonly kind: 'totale' | 'municipale';
    /** The year the population is counted for (the millésime), three years before it is in force. */
    readonly referenceYear: number;
    readonly inForce: CalendarDay;
    readonly decree: CalendarDay;
    /** PopTot: the sum over all members, whatever they subscribe to. */
    readonly total: number;
    readonly source: string;
  };
  /** The time limits its document sets; null for the others: none is lent to it. */
  readonly deadlines: StatedTerms;
  readonly applications: readonly Application[];
  readonly members: readonly Member[];
  /** null: none. */
  readonly dayRates: DayRates | null;
  readonly remainder: { readonly policy: RemainderPolicy; readonly source: string };
  /** Who uses what and since when; empty until the user says it. */
  readonly subscriptions: readonly Subscription[];
  readonly bodies: readonly BilledBody[];
}

/** Number of years the convention lasts. */
export function yearsOf(convention: Convention): number {
  return yearOf(convention.period.end) - yearOf(convention.period.start) + 1;
}
