import { type SheetEntries } from './cellEntry';
import { type LedgerSheet } from './ledger';

/** A sheet of ours as it stands in the workbook. */
export interface StandingSheet {
  /** Its name and its id now. */
  readonly name: string;
  readonly id: string;
  readonly written: LedgerSheet;
  readonly found: SheetEntries;
}
