import { ICommandService, type Injector } from '@univerjs/core';
import { type IRemoveSheetMutationParams, RemoveSheetMutation } from '@univerjs/sheets';
import { type FWorkbook } from '@univerjs/sheets/facade';

/**
 * Shows another sheet before the one that is shown goes, whoever removes it, an undo included. Univer does it too late:
 * until then it draws a sheet that is no more, and fails at every change.
 */
export function leaveRemovedSheets(injector: Injector, workbook: FWorkbook): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as IRemoveSheetMutationParams;
    if (workbook.getActiveSheet().getSheetId() !== subUnitId) return;
    const sheets = workbook.getSheets();
    const at = sheets.findIndex(sheet => sheet.getSheetId() === subUnitId);
    const nearest = [...sheets.slice(0, at).reverse(), ...sheets.slice(at + 1)];
    const next = nearest.find(sheet => !sheet.isSheetHidden());
    if (next) workbook.setActiveSheet(next);
  });
}
