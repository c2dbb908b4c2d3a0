import { intersection } from './areas';
import { type Area } from './grid';

/** Which cells were unlocked, for a protection to come: all are locked unless somebody said otherwise. */
export class UnlockedCells {
  private readonly changes: { readonly area: Area; readonly locked: boolean }[] = [];

  set(area: Area, locked: boolean): void {
    if (locked && this.changes.length === 0) return;
    this.changes.push({ area, locked });
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    const cell: Area = { sheetId, row, column, rows: 1, columns: 1 };
    // The latest word counts.
    const said = [...this.changes].reverse().find(change => intersection(change.area, cell) !== undefined);
    return said?.locked ?? true;
  }
}
