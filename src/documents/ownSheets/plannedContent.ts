import { type SheetModel } from '../sheetModel';
import { type NameOf, type PlannedSheet, type ReadyDocument } from '../year/plannedDocument';
import { isSameContent } from './cellChanges';
import { entriesOf } from './cellEntry';
import { type StandingSheet } from './standingSheet';

/** What the sheets of a document are called: those of ours as the user calls them, the others as they are planned. */
export function namesAmong({ sheets }: ReadyDocument, ours: readonly StandingSheet[]): NameOf {
  return key =>
    ours.find(sheet => sheet.key === key)?.name ??
    sheets.find(planned => planned.key === key)?.model.name ??
    '';
}

/** What a sheet is to hold, once it is known what the sheets of its document are called. */
export function modelOf({ model, named }: PlannedSheet, nameOf: NameOf): SheetModel {
  return named?.(nameOf) ?? model;
}

/** Whether a sheet of ours holds what it would hold if it were written now. */
export function isAsPlanned(planned: PlannedSheet, { found }: StandingSheet, nameOf: NameOf): boolean {
  return isSameContent(entriesOf(modelOf(planned, nameOf)), found);
}
