import { type PlannedSheet, type ReadyDocument } from '../year/plannedDocument';
import { isSameContent } from './cellChanges';
import { entriesOf } from './cellEntry';
import { type DocumentState, documentState, type StandingSheet } from './documentState';

/** What is to be done so that a sheet of a document stands in the workbook. */
export type SheetAction<Sheet extends StandingSheet> =
  | { readonly kind: 'add'; readonly planned: PlannedSheet }
  | { readonly kind: 'keep' | 'replace'; readonly planned: PlannedSheet; readonly sheet: Sheet };

/**
 * What is to be done for a document: a sheet that holds what would be written is kept; another of ours is replaced if
 * the user accepted it, else left alone and written beside.
 */
export function sheetActions<Sheet extends StandingSheet>(
  { sheets }: ReadyDocument,
  ours: readonly Sheet[],
  isReplaced: boolean,
): SheetAction<Sheet>[] {
  return sheets.map(planned => {
    const sheet = ours.find(({ written }) => written.key === planned.key);
    if (!sheet) return { kind: 'add', planned };
    if (isSameContent(entriesOf(planned.model), sheet.found)) return { kind: 'keep', planned, sheet };
    return isReplaced ? { kind: 'replace', planned, sheet } : { kind: 'add', planned };
  });
}

/** Whether a document still has the changes that the user was shown: others must be shown before they go. */
export function isAsShown(
  document: ReadyDocument,
  ours: readonly StandingSheet[],
  { sheets, changes }: DocumentState,
): boolean {
  const now = documentState(document, ours);
  return JSON.stringify([now.sheets, now.changes]) === JSON.stringify([sheets, changes]);
}
