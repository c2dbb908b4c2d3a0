import { type ReadyDocument } from '../year/plannedDocument';
import { type CellChange, cellChanges, isSameContent } from './cellChanges';
import { entriesOf, type SheetEntries } from './cellEntry';
import { type LedgerSheet } from './ledger';

/** A sheet of ours as it stands in the workbook. */
export interface StandingSheet {
  /** Its name and its id now. */
  readonly name: string;
  readonly id: string;
  readonly written: LedgerSheet;
  readonly found: SheetEntries;
}

/** Where a document stands in the workbook. */
export interface DocumentState {
  readonly id: string;
  /**
   * `new`: none of its sheets is there; `current`: they hold what would be written now; `outdated`: they were written
   * from other data, were changed by hand, or some are missing.
   */
  readonly status: 'new' | 'current' | 'outdated';
  /** Its sheets, by their names of now. */
  readonly sheets: readonly string[];
  /** What was changed by hand since we wrote them: to be shown before any of them is replaced. */
  readonly changes: readonly CellChange[];
  /** Sheets that this document no longer has, of a body that left for instance. They are never touched. */
  readonly leftovers: readonly string[];
}

/** Where a document stands, given all the sheets of ours that there are. */
export function documentState(
  { id, key, sheets }: ReadyDocument,
  ours: readonly StandingSheet[],
): DocumentState {
  const own = ours.filter(({ written }) => written.key === key || written.key.startsWith(`${key}/`));
  const isWanted = (sheet: StandingSheet) => sheets.some(planned => planned.key === sheet.written.key);
  const standing = own.filter(isWanted);
  const isAsPlanned = ({ written, found }: StandingSheet) =>
    sheets.some(({ key: wanted, model }) => wanted === written.key && isSameContent(entriesOf(model), found));
  const isCurrent = sheets.every(planned =>
    standing.some(sheet => sheet.written.key === planned.key && isAsPlanned(sheet)),
  );
  return {
    id,
    status: standing.length === 0 ? 'new' : isCurrent ? 'current' : 'outdated',
    sheets: standing.map(({ name }) => name),
    changes: standing.flatMap(sheet => (isAsPlanned(sheet) ? [] : changesOf(sheet))),
    leftovers: own.filter(sheet => !isWanted(sheet)).map(({ name }) => name),
  };
}

function changesOf({ name, written, found }: StandingSheet): CellChange[] {
  return cellChanges(name, written.entries, found);
}
