import { type SheetEntries } from './cellEntry';

/** A sheet of ours as it stands in the workbook. */
export interface StandingSheet {
  /** Its name and its id now. */
  readonly name: string;
  readonly id: string;
  /** Which sheet of which document it is. */
  readonly key: string;
  readonly mark: string;
  /** What we wrote there; null: not remembered, as of a file made without Excel. It may have been changed by hand. */
  readonly written: SheetEntries | null;
  readonly found: SheetEntries;
  /** The names of the charts that we drew there; null: not remembered. */
  readonly charts: readonly string[] | null;
  /** How we made it look; null: not remembered. */
  readonly layout: string | null;
}
