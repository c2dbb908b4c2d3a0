import { type PayerType } from '../../domain/conventions/payerType';
import { type ColumnRole, type PopulationBasis } from '../tariffTable';

/**
 * What the user says of a table, over what recognition made of it: each field given prevails, each field left out
 * stays as recognised. Plain data that JSON keeps: it is stored in the workbook.
 */
export interface Correction {
  /** `TariffTable.id`, or the `id` of an unplaced area that is a table after all. */
  readonly tableId: string;
  /** Code of an application of the convention. */
  readonly application?: string;
  readonly payer?: PayerType;
  /**
   * The populations the table is made with, whatever its texts and figures say: its column is then judged by them, and
   * they by the convention's.
   */
  readonly populations?: PopulationBasis;
  /**
   * The share of the métropole that the table announces, as a decimal text between "0" and "1" ("0.50" is 50 %); null
   * when it announces none, and the rate read speaks of something else.
   */
  readonly rate?: string | null;
  /**
   * 0-based columns of the sheet; null where the table has no such column. A table always has one of names. Ignored for
   * lines of text pasted in one column: their figures have no column of their own.
   */
  readonly columns?: CorrectedColumns;
}

export type CorrectedColumns = Readonly<
  Partial<Record<Exclude<ColumnRole, 'member'>, number | null>> & { member?: number }
>;
