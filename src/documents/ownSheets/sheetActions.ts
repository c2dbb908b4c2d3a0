import { type PlannedSheet, type ReadyDocument } from '../year/plannedDocument';
import { type DocumentState, documentState } from './documentState';
import { isAsPlanned, isUpToDate, namesAmong } from './plannedContent';
import { type StandingSheet } from './standingSheet';

/** What is to be done so that a sheet of a document stands in the workbook. */
export type SheetAction<Sheet extends StandingSheet> =
  | { readonly kind: 'add'; readonly planned: PlannedSheet }
  | { readonly kind: 'keep' | 'replace'; readonly planned: PlannedSheet; readonly sheet: Sheet };

/**
 * What is to be done for a document: a sheet that holds what would be written is kept; another of ours is replaced if
 * the user accepted it, else left alone and written beside, with all the others where they name one another.
 */
export function sheetActions<Sheet extends StandingSheet>(
  document: ReadyDocument,
  ours: readonly Sheet[],
  { isReplaced, isRenewed }: { readonly isReplaced: boolean; readonly isRenewed: boolean },
): SheetAction<Sheet>[] {
  const nameOf = namesAmong(document, ours);
  const actions = document.sheets.map((planned): SheetAction<Sheet> => {
    const sheet = ours.find(({ key }) => key === planned.key);
    if (!sheet) return { kind: 'add', planned };
    const isRight = isRenewed ? isAsPlanned : isUpToDate;
    if (isRight(planned, sheet, nameOf)) return { kind: 'keep', planned, sheet };
    return isReplaced ? { kind: 'replace', planned, sheet } : { kind: 'add', planned };
  });
  const isBeside = !isReplaced && document.isWhole && actions.some(({ kind }) => kind === 'add');
  return isBeside ? document.sheets.map(planned => ({ kind: 'add', planned })) : actions;
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
