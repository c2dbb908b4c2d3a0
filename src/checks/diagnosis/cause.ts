import { type Application, type Member, type Payer } from '../../domain/conventions/convention';
import { type Decimal } from '../../domain/money/decimal';
import { type Message } from '../../text/message';
import { type Place } from '../places';
import { type AmountColumn } from './tariffBasis';

/** A total of inhabitants we know by name, to say which one a wrong denominator is. */
export type KnownTotal =
  | { readonly kind: 'legal'; readonly populationKind: 'totale' | 'municipale'; readonly year: number }
  | ({ readonly kind: 'stated' } & Place)
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'without'; readonly member: Member };

/** Roundings that are made otherwise than once, to the cent, half up, from the exact value. */
export type Rounding =
  /** Each amount by itself, where the convention hands the cents of rounding out. */
  | { readonly kind: 'apart' }
  | { readonly kind: 'chained' }
  | { readonly kind: 'per-inhabitant'; readonly decimals: number }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'up' }
  | { readonly kind: 'coarse'; readonly decimals: number };

/** Why amounts are not what they should be. */
export type Cause =
  | { readonly kind: 'rounding'; readonly rounding: Rounding }
  /** One cent off, by no rounding we know. */
  | { readonly kind: 'cent' }
  | { readonly kind: 'years'; readonly direction: 'multiplied' | 'divided' }
  | { readonly kind: 'divisor'; readonly divisor: Decimal }
  /** `payer`: the payer type whose rate it is. */
  | { readonly kind: 'rate'; readonly rate: Decimal; readonly payer: Payer | null }
  | { readonly kind: 'complement'; readonly rate: Decimal }
  | { readonly kind: 'budget'; readonly budget: Decimal; readonly application: Application | null }
  /** The amounts imply a total between `low` and `high`, both whole numbers. */
  | {
      readonly kind: 'denominator';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly known: KnownTotal | null;
    }
  | { readonly kind: 'printed-formula' }
  | { readonly kind: 'tax' }
  /** The populations behind the amounts are of another kind or year, divided by our total or by their own. */
  | {
      readonly kind: 'populations';
      readonly populationKind: 'totale' | 'municipale';
      readonly year: number;
      readonly total: number | null;
    }
  /** Positive: the amounts stand that many rows too low. */
  | { readonly kind: 'shift'; readonly by: number }
  | { readonly kind: 'permuted' }
  | { readonly kind: 'typing'; readonly mistake: 'transposed' | 'comma' }
  | { readonly kind: 'other-column'; readonly column: AmountColumn | 'net-period' }
  | { readonly kind: 'other-line'; readonly name: string; readonly cell: string }
  | { readonly kind: 'implied-population'; readonly population: number }
  | { readonly kind: 'unexplained' }
  /** Not what the terms of the tariff give; the right computation, a sentence a step. */
  | { readonly kind: 'terms'; readonly steps: readonly Message[] }
  /** A header or a text states a parameter that is not the convention's, while the amounts are right. */
  | { readonly kind: 'stated-rate'; readonly rate: Decimal }
  | { readonly kind: 'stated-years'; readonly years: number }
  | {
      readonly kind: 'stated-periodicity';
      readonly periodicity: 'period' | 'year';
      readonly budget: Decimal;
    }
  /** Without reference: the cost per inhabitant differs from that of most lines; bounds in euros per inhabitant. */
  | { readonly kind: 'intruder'; readonly low: Decimal; readonly high: Decimal; readonly agreeing: number }
  | { readonly kind: 'no-common-cost' }
  | { readonly kind: 'annual-period'; readonly years: number };

/** The rule that tells a cause. */
export type DiagnosisRule =
  | 'CAL-01'
  | 'CAL-02'
  | 'CAL-03'
  | 'CAL-04'
  | 'CAL-05'
  | 'CAL-06'
  | 'CAL-07'
  | 'CAL-08'
  | 'CAL-09'
  | 'CAL-10'
  | 'CAL-11'
  | 'CAL-12'
  | 'CAL-13';

/**
 * Which rule tells a cause. The same change of one parameter is a matter of the whole column, or of some of its
 * lines only: « un autre taux » against « un autre taux sur une ligne ».
 */
export function ruleOf(cause: Cause, isWholeColumn: boolean): DiagnosisRule {
  switch (cause.kind) {
    case 'rounding':
    case 'cent':
      return 'CAL-02';
    case 'typing':
      return 'CAL-03';
    case 'annual-period':
      return 'CAL-04';
    case 'years':
    case 'stated-periodicity':
      return 'CAL-05';
    case 'divisor':
    case 'stated-years':
      return 'CAL-06';
    case 'stated-rate':
      return 'CAL-07';
    case 'rate':
      return isWholeColumn ? 'CAL-07' : 'CAL-09';
    case 'complement':
      return isWholeColumn ? 'CAL-08' : 'CAL-09';
    case 'printed-formula':
      return 'CAL-10';
    case 'intruder':
    case 'no-common-cost':
      return 'CAL-11';
    case 'budget':
      return isWholeColumn ? 'CAL-12' : 'CAL-01';
    case 'denominator':
      return 'CAL-13';
    case 'populations':
      return isWholeColumn && cause.total !== null ? 'CAL-13' : 'CAL-01';
    case 'tax':
    case 'shift':
    case 'permuted':
    case 'other-column':
    case 'other-line':
    case 'implied-population':
    case 'unexplained':
    case 'terms':
      return 'CAL-01';
  }
}
