import {
  type Application,
  type Convention,
  type Member,
  type Payer,
} from '../../domain/conventions/convention';
import { type Decimal } from '../../domain/money/decimal';
import { type Measure } from '../../domain/tariff/measure';
import { type Costs } from '../../domain/tariff/proRata';
import { type RoundingGap } from '../../domain/tariff/roundingGap';
import { type HandingOutPolicy } from '../../domain/tariff/sharedCosts';
import { type Tariff } from '../../domain/tariff/tariff';

/**
 * The amounts a table may have, in the order of its columns: over the convention; a year before the funder's share and
 * discounts; what is owed once, on joining; what is billed a year; its VAT; both.
 */
export type ColumnName = 'period' | 'annual' | 'once' | 'billed' | 'vat' | 'total';

/** A column of amounts. */
export interface TableColumn {
  readonly name: ColumnName;
  /** Of the amounts shown, in euros. */
  readonly sum: Decimal;
  /** Held against the budget it shares out; null when it shares none. */
  readonly held: RoundingGap | null;
}

export interface Annexe2Line {
  readonly member: Member;
  /** How much the member has of each measure of the table. */
  readonly quantities: readonly Decimal[];
  /** In euros, of every column; none on quotation. */
  readonly amounts: Readonly<Partial<Record<ColumnName, Decimal>>>;
  /** Why the member is billed on quotation only; null when it has its amounts. */
  readonly quotation: string | null;
}

/** What a plain pro rata is shared out from: the tables whose amounts can be formulas. */
export interface SharedBudget {
  readonly budget: Decimal;
  /** Exact, not rounded: it is read with six decimals and never billed. */
  readonly costPerInhabitant: Costs;
  /** What the remainder policy took up, by column; null when the convention has none. */
  readonly remainder: RemainderTaken | null;
}

export interface RemainderTaken {
  readonly policy: HandingOutPolicy;
  /** Sum of the amounts simply rounded − budget, in euros. */
  readonly gaps: Costs;
}

/** One printed table of annexe 2: the members, what they are measured by, their amounts in euros. */
export interface Annexe2Table {
  readonly convention: Convention;
  readonly application: Application;
  readonly payer: Payer;
  readonly tariff: Tariff;
  readonly measures: readonly Measure[];
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Annexe2Line[];
  /** null: the amounts come from the terms of the tariff, and are values. */
  readonly shared: SharedBudget | null;
}
