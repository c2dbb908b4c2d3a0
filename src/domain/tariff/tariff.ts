import { type CalendarDay } from '../calendar/calendarDay';
import { type ProRataBase } from '../calendar/proRataTemporis';
import { type Decimal } from '../money/decimal';
import { type Rounding } from '../money/rounding';
import { type PayerType } from '../conventions/payerType';
import { type Measure, type Weight } from './measure';

/** An amount of a convention, in euros. null: the source does not give it, the user must; it is never taken for zero. */
export type StatedAmount = Decimal | null;

/** 'period': for the whole convention. 'year': each year. 'once': the year the payer joins. */
export type Frequency = 'period' | 'year' | 'once';

interface Described {
  /** How the component is called in explanations: « Part fixe ». */
  readonly label: string;
  readonly per: Frequency;
  readonly source: string;
}

/** One slice of a scale, both bounds included; the last one has no upper bound. */
export interface Bracket {
  readonly from: number;
  readonly to: number | null;
  /** The fixed amount of the bracket (modes 'whole' and 'affine'), in euros. */
  readonly amount: StatedAmount;
  /** The price of one unit (modes 'marginal' and 'affine'), in euros. */
  readonly price: StatedAmount;
  /** Set when this slice is priced on quotation only: why. */
  readonly quotation: string | null;
}

/**
 * How a scale reads: the amount of the bracket one falls in; each slice at its own price; or a·x + b of the bracket
 * one falls in.
 */
export type BracketMode = 'whole' | 'marginal' | 'affine';

/** A part of the price of a service. */
export type Component =
  /** budget × weight of the payer / weight of all members. */
  | (Described & {
      readonly kind: 'pro-rata';
      readonly budget: StatedAmount;
      readonly weights: readonly Weight[];
    })
  | (Described & { readonly kind: 'flat'; readonly amount: StatedAmount })
  | (Described & { readonly kind: 'per-unit'; readonly price: StatedAmount; readonly measure: Measure })
  | (Described & {
      readonly kind: 'brackets';
      readonly mode: BracketMode;
      readonly measure: Measure;
      readonly brackets: readonly Bracket[];
    })
  /** Not computed: an estimate is asked of the issuer. */
  | (Described & { readonly kind: 'quotation' })
  /** Costs nothing, and says why. */
  | (Described & { readonly kind: 'included' });

/** A reduction, on the components it names or on all of them. */
export interface Discount {
  readonly label: string;
  /** Between 0 and 1. */
  readonly rate: Decimal;
  /** Labels of the components it bears on; null for all. */
  readonly base: readonly string[] | null;
  /** Granted for a commitment of at least this many years; null when it is always granted. Of several, the longest reached counts. */
  readonly commitmentYears: number | null;
  readonly source: string;
}

/** What a service costs some payers during some time: its components, then what changes their sum, in this order. */
export interface Tariff {
  /** null: every payer. */
  readonly payers: readonly PayerType[] | null;
  /** Both days included; null: the whole convention. */
  readonly validity: { readonly start: CalendarDay; readonly end: CalendarDay } | null;
  readonly components: readonly Component[];
  /** The funder's share in place of that of the payer type; null: the payer type's. */
  readonly participation: { readonly rate: Decimal; readonly source: string } | null;
  readonly discounts: readonly Discount[];
  /** Of a year's amount, one-off components aside, in euros. */
  readonly minimum: { readonly amount: StatedAmount; readonly source: string } | null;
  readonly maximum: { readonly amount: StatedAmount; readonly source: string } | null;
  /** The year the payer is notified is owed from that day on, one-off components aside. null: every year is whole. */
  readonly firstYear: { readonly basis: ProRataBase; readonly source: string } | null;
  readonly rounding: Rounding;
  /** null: net of tax. */
  readonly vat: { readonly rate: Decimal; readonly source: string } | null;
}
