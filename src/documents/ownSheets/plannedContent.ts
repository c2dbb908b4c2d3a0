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

/** What a sheet of ours would hold if it had been written on the day that it says. */
export function modelOnItsDay(planned: PlannedSheet, { found }: StandingSheet, nameOf: NameOf): SheetModel {
  return planned.asOfItsDay?.(found) ?? modelOf(planned, nameOf);
}

/** Whether a sheet of ours holds what it would hold if it were written now. */
export function isAsPlanned(planned: PlannedSheet, { found }: StandingSheet, nameOf: NameOf): boolean {
  const models = [modelOf(planned, nameOf), ...(planned.alike?.() ?? [])];
  return models.some(model => isSameContent(entriesOf(model), found));
}

/** Whether it says what it would say, its day apart. */
export function isUpToDate(planned: PlannedSheet, sheet: StandingSheet, nameOf: NameOf): boolean {
  return (
    isAsPlanned(planned, sheet, nameOf) ||
    isSameContent(entriesOf(modelOnItsDay(planned, sheet, nameOf)), sheet.found)
  );
}
