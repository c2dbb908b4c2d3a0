import { type CalendarDay, yearOf } from '../calendar/calendarDay';
import { type Decimal } from '../money/decimal';

/** Who pays a line: a commune, or its centre communal d'action sociale. */
export type PayerType = 'COMMUNE' | 'CCAS';

export interface Payer {
  readonly type: PayerType;
  readonly aliases: readonly string[];
  /** The share of the annual cost that the métropole bears, between 0 and 1. */
  readonly participation: { readonly rate: Decimal; readonly source: string };
}

/** How an application is priced: a budget shared by population, or nothing at all. */
export type Pricing =
  | { readonly kind: 'pro-rata'; readonly budget: Decimal; readonly source: string }
  | { readonly kind: 'free'; readonly source: string };

export interface Application {
  readonly code: string;
  readonly label: string;
  /** Other names found in the documents; case, accents and spaces do not count. */
  readonly aliases: readonly string[];
  readonly pricing: Pricing;
}

export interface Member {
  /** INSEE code of the commune: five characters, a text. */
  readonly insee: string;
  readonly name: string;
  /** Inhabitants, of the kind and year named in `Convention.populations`. */
  readonly population: number;
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
  readonly applications: readonly Application[];
  readonly members: readonly Member[];
}

/** Number of years the convention lasts. */
export function yearsOf(convention: Convention): number {
  return yearOf(convention.period.end) - yearOf(convention.period.start) + 1;
}
