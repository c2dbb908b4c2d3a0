import { type Message } from '../../text/message';
import { type SheetEntries } from '../ownSheets/cellEntry';
import { type SheetModel } from '../sheetModel';

/** A sheet that a workbook should hold, under a key that tells it from all others, whatever its name becomes. */
export interface PlannedSheet {
  readonly key: string;
  readonly model: SheetModel;
  /** The same where formulas name other sheets of the document: `nameOf` gives what the sheet of a key is called. */
  readonly named?: (nameOf: NameOf) => SheetModel;
  /** What says the same in another way: a sheet of ours that holds it is up to date. */
  readonly alike?: () => readonly SheetModel[];
  /**
   * The same as it was on the day that a sheet of ours says, null when it says none: up to date, what depends on the day
   * being renewed only when that is asked for.
   */
  readonly asOfItsDay?: (found: SheetEntries) => SheetModel | null;
}

/** What the sheet of a key is called in the workbook. */
export type NameOf = (key: string) => string;

/** A document of one or several sheets. */
export interface ReadyDocument<Id extends string = string> {
  readonly id: Id;
  readonly title: Message;
  /** The keys of its sheets are this one, alone or followed by a slash and more. */
  readonly key: string;
  readonly sheets: readonly PlannedSheet[];
  /** Its sheets name one another: written beside former ones, all of them are. */
  readonly isWhole?: true;
}

/** A document that cannot be made, and why. */
export interface RefusedDocument<Id extends string = string> {
  readonly id: Id;
  readonly title: Message;
  readonly refusal: Message;
}

export type PlannedDocument<Id extends string = string> = ReadyDocument<Id> | RefusedDocument<Id>;

export function isReady<Id extends string>(document: PlannedDocument<Id>): document is ReadyDocument<Id> {
  return 'sheets' in document;
}
