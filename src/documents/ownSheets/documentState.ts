import { type ReadyDocument } from '../year/plannedDocument';
import { type CellChange, cellChanges } from './cellChanges';
import { isAsPlanned, namesAmong } from './plannedContent';
import { type StandingSheet } from './standingSheet';

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
export function documentState(document: ReadyDocument, ours: readonly StandingSheet[]): DocumentState {
  const { id, key, sheets } = document;
  const nameOf = namesAmong(document, ours);
  const own = ours.filter(({ written }) => written.key === key || written.key.startsWith(`${key}/`));
  const pairs = own.flatMap(sheet => {
    const planned = sheets.find(wanted => wanted.key === sheet.written.key);
    return planned ? [{ sheet, planned, isRight: isAsPlanned(planned, sheet, nameOf) }] : [];
  });
  const isCurrent = sheets.every(planned => pairs.some(pair => pair.planned === planned && pair.isRight));
  return {
    id,
    status: pairs.length === 0 ? 'new' : isCurrent ? 'current' : 'outdated',
    sheets: pairs.map(({ sheet }) => sheet.name),
    changes: pairs.flatMap(({ sheet, isRight }) => (isRight ? [] : changesOf(sheet))),
    leftovers: own.filter(sheet => !pairs.some(pair => pair.sheet === sheet)).map(({ name }) => name),
  };
}

function changesOf({ name, written, found }: StandingSheet): CellChange[] {
  return cellChanges(name, written.entries, found);
}
