import { type Decimal } from '../../domain/money/decimal';
import { type Place } from '../places';
import { type FigureCell, type TableLine, type TariffTable } from '../tariffTable';
import { type Cause, type DiagnosisRule } from './cause';
import { type AmountColumn, type TariffBasis } from './tariffBasis';

/** An amount of a table, held against what it should be. */
export interface AmountCell {
  readonly sheet: string;
  readonly line: TableLine;
  /** Place of the line in the table, from 0. */
  readonly index: number;
  readonly column: AmountColumn;
  readonly figure: FigureCell;
  /** What the cell holds, to the cent. */
  readonly found: Decimal;
  /** The populations it may be computed from: that of the convention, then the one written on the line. */
  readonly populations: readonly number[];
  /** The right amount, to the cent, from the first of the populations. */
  readonly expected: Decimal;
  /** From each of them. */
  readonly rights: readonly Decimal[];
  readonly isRight: boolean;
}

/** Where an amount stands. */
export function amountPlace({ sheet, figure: { cell } }: AmountCell): Place {
  return { sheet, cell };
}

/** The sheet that a diagnosis is told on: that of the parameter behind it, when a cell states it. */
export function sheetOf({ statedAt, table }: Diagnosis): string {
  return statedAt?.sheet ?? table.sheet;
}

/** One cause, with every amount it explains. */
export interface Diagnosis {
  readonly rule: DiagnosisRule;
  readonly table: TariffTable;
  readonly cause: Cause;
  /** Column by column, then down the lines; empty when a header is wrong and the amounts are right. */
  readonly cells: readonly AmountCell[];
  /** How many amounts of the same columns were judged. */
  readonly judged: number;
  /** What the table should be computed from; null without reference. */
  readonly basis: TariffBasis | null;
  /** What the amounts were computed from, when one changed parameter tells it. */
  readonly actual: TariffBasis | null;
  /** A cell that states the wrong parameter: a header, a parameter cell. */
  readonly statedAt: Place | null;
}
