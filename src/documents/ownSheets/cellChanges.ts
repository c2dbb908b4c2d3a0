import { cellAddress } from '../../checks/cellAddress';
import { isSameEntry, type SheetEntries, shownEntry } from './cellEntry';

/** A cell that no longer holds what we wrote: formulas as a French Excel shows them. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** Empty: we had written nothing there. */
  readonly written: string;
  /** Empty: it holds nothing any more. */
  readonly found: string;
}

/** What was changed in a sheet between two contents, row by row. */
export function cellChanges(sheet: string, written: SheetEntries, found: SheetEntries): CellChange[] {
  const rows = Math.max(written.length, found.length);
  return Array.from({ length: rows }, (_, row) => {
    const [before, now] = [written[row] ?? [], found[row] ?? []];
    return Array.from({ length: Math.max(before.length, now.length) }, (_cell, column): CellChange[] => {
      const [was, is] = [before[column] ?? null, now[column] ?? null];
      return isSameEntry(was, is)
        ? []
        : [{ sheet, cell: cellAddress(row, column), written: shownEntry(was), found: shownEntry(is) }];
    });
  }).flat(2);
}

/** Whether two contents are the same, cell by cell. */
export function isSameContent(one: SheetEntries, other: SheetEntries): boolean {
  return cellChanges('', one, other).length === 0;
}
