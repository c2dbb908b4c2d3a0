import { type PayerType } from '../../domain/conventions/convention';
import { type ColumnRole } from '../tariffTable';

/** What the user says of a table, over what recognition made of it. Plain data: it is kept in the workbook. */
export interface Correction {
  /** `TariffTable.id`, or the `id` of an unplaced area that is a table after all. */
  readonly tableId: string;
  /** Code of an application of the convention. */
  readonly application?: string;
  readonly payer?: PayerType;
  /** 0-based columns of the sheet; null where the table has no such column. The column of names stays. */
  readonly columns?: Readonly<Partial<Record<Exclude<ColumnRole, 'member'>, number | null>>>;
}
