import { type Convention, type Member } from '../../../domain/conventions/convention';
import { type Decimal } from '../../../domain/money/decimal';
import { type PopulationHistory } from '../../../domain/population/populationHistory';
import { type KnownTotal } from '../../diagnosis/cause';
import { type TariffTable } from '../../tariffTable';
import { type AmountFact } from '../facts/amountFacts';
import { type FigureKind, type ReferenceFigure } from './reference';

/** What amounts are held against. */
export interface Against {
  readonly convention: Convention;
  readonly populations: PopulationHistory;
  readonly tables: readonly TariffTable[];
}

/** How a wrong amount most likely came about. */
export type TextCause =
  /** The share of the métropole was not taken off, or taken off though the text says gross. */
  | { readonly kind: 'otherSide'; readonly is: FigureKind }
  /** The cost of the period for that of a year, or the reverse. */
  | { readonly kind: 'otherSpan'; readonly is: FigureKind }
  | { readonly kind: 'otherPayer'; readonly payerType: string; readonly rate: Decimal }
  | { readonly kind: 'otherApplication'; readonly code: string }
  | { readonly kind: 'otherMember'; readonly member: Member }
  | {
      readonly kind: 'otherPopulation';
      readonly populationKind: 'totale' | 'municipale';
      readonly year: number;
    }
  | {
      readonly kind: 'denominator';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly known: KnownTotal | null;
      /** Amounts that agree on it. */
      readonly count: number;
    }
  | { readonly kind: 'years'; readonly direction: 'multiplied' | 'divided' }
  | { readonly kind: 'tax' }
  | { readonly kind: 'digit' | 'transposed' | 'comma' }
  | { readonly kind: 'annexeWrong' }
  | { readonly kind: 'unknown' };

/** An amount announced by a text, held against what annexe 2 gives. */
export interface ComparedAmount {
  readonly fact: AmountFact;
  /** Null when nothing says what it should be. */
  readonly expected: ReferenceFigure | null;
  readonly verdict: 'right' | 'wrong' | 'unclear';
  /** Null for an amount that is right. */
  readonly cause: TextCause | null;
}
