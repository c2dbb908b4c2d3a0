import { type NameOf, type PlannedSheet, type ReadyDocument } from '../year/plannedDocument';
import { type CellChange, cellChanges } from './cellChanges';
import { entriesOf } from './cellEntry';
import { handChanges } from './handChanges';
import { isUpToDate, modelOf, modelOnItsDay, namesAmong } from './plannedContent';
import { type StandingSheet } from './standingSheet';

/** A change made by hand, or that may have been. */
export interface HandChange extends CellChange {
  /** What the cell is held against: what we wrote or, where that is not remembered, what would be written now. */
  readonly against: 'written' | 'planned';
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
  /** What was, or may have been, changed by hand since we wrote them and would be lost: to be shown before it is. */
  readonly changes: readonly HandChange[];
  /** Sheets that this document no longer has, of a body that left for instance. They are never touched. */
  readonly leftovers: readonly string[];
}

/** Whether all that is known is that the sheets of a document are not what they would be: what was written there is not. */
export function isUnsure({ changes }: DocumentState): boolean {
  return changes.length > 0 && changes.every(({ against }) => against === 'planned');
}

/** Where a document stands, given all the sheets of ours that there are. */
export function documentState(document: ReadyDocument, ours: readonly StandingSheet[]): DocumentState {
  const { id, key, sheets } = document;
  const nameOf = namesAmong(document, ours);
  const own = ours.filter(sheet => sheet.key === key || sheet.key.startsWith(`${key}/`));
  const pairs = own.flatMap(sheet => {
    const planned = sheets.find(wanted => wanted.key === sheet.key);
    return planned ? [{ sheet, planned, isRight: isUpToDate(planned, sheet, nameOf) }] : [];
  });
  const isCurrent = sheets.every(planned => pairs.some(pair => pair.planned === planned && pair.isRight));
  return {
    id,
    status: pairs.length === 0 ? 'new' : isCurrent ? 'current' : 'outdated',
    sheets: pairs.map(({ sheet }) => sheet.name),
    changes: pairs.flatMap(({ sheet, planned, isRight }) =>
      isRight ? [] : changesOf(sheet, planned, nameOf),
    ),
    leftovers: own.filter(sheet => !pairs.some(pair => pair.sheet === sheet)).map(({ name }) => name),
  };
}

/** Held against what we wrote or, where that is not remembered, against what would be written now. */
function changesOf(sheet: StandingSheet, planned: PlannedSheet, nameOf: NameOf): HandChange[] {
  const { name, written, found } = sheet;
  const [against, changes] = written
    ? ([
        'written',
        handChanges(name, { written, found, planned: entriesOf(modelOf(planned, nameOf)) }),
      ] as const)
    : (['planned', cellChanges(name, entriesOf(modelOnItsDay(planned, sheet, nameOf)), found)] as const);
  return changes.map(change => ({ ...change, against }));
}
