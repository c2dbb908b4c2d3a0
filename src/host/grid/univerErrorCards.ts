import { type Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/sheets-ui';
import { type CellPosition } from './grid';

/** What is said of a cell beside it. */
export interface CellCard {
  readonly title: string;
  readonly text: string;
}

const KEY = 'host-error';

/** Shows, while the mouse is over a cell, what there is to say of it. */
export function showCards(injector: Injector, say: (cell: CellPosition) => CellCard | undefined): void {
  const alerts = injector.get(CellAlertManagerService);
  injector.get(HoverManagerService).currentCell$.subscribe(hovered => {
    const { location } = hovered ?? {};
    const card = location && say({ sheetId: location.subUnitId, row: location.row, column: location.col });
    if (!location || !card) {
      alerts.removeAlert(KEY);
      return;
    }
    const { title, text: message } = card;
    // The card takes the size of what it says.
    alerts.showAlert({ type: CellAlertType.ERROR, title, message, location, width: 0, height: 0, key: KEY });
  });
}
