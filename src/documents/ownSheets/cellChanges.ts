import { cellAddress } from '../../checks/cellAddress';
import { alignRows, movedFormula } from './alignRows';
import { type CellEntry, isSameEntry, type SheetEntries, shownEntry } from './cellEntry';

/** A cell that no longer holds what we wrote, or a whole row: formulas as a French Excel shows them. */
export interface CellChange {
  readonly sheet: string;
  /** Of a row: its first cell; where it stood, when it is gone. */
  readonly cell: string;
  /** The whole row was added, or removed; else one cell has changed. */
  readonly row?: 'added' | 'removed';
  /** Empty: we had written nothing there. */
  readonly written: string;
  /** Empty: it holds nothing any more. */
  readonly found: string;
}

type Row = readonly CellEntry[];

/** What was changed in a sheet between two contents, row by row; a row inserted or removed is one change. */
export function cellChanges(sheet: string, written: SheetEntries, found: SheetEntries): CellChange[] {
  const [before, now] = [withoutBlankEnd(written), withoutBlankEnd(found)];
  if (before.length === now.length)
    return before.flatMap((row, index) => rowChanges(sheet, row, now[index]!, index));
  const pairs = alignRows(before, now);
  const places = new Map(pairs.map(pair => [pair.written, pair.found]));
  const rowNow = (row: number) => places.get(row) ?? null;
  return pairs.flatMap(pair => {
    const [was, is] = [before[pair.written ?? -1], now[pair.found ?? -1]];
    if (!was)
      return [{ sheet, cell: cellAddress(pair.found!, 0), row: 'added', written: '', found: shownRow(is!) }];
    if (!is)
      return [
        { sheet, cell: cellAddress(pair.written!, 0), row: 'removed', written: shownRow(was), found: '' },
      ];
    const moved = was.map(entry =>
      typeof entry === 'string' && entry.startsWith('=') ? movedFormula(entry, rowNow) : entry,
    );
    return rowChanges(sheet, moved, is, pair.found!);
  });
}

function rowChanges(sheet: string, before: Row, now: Row, row: number): CellChange[] {
  return Array.from({ length: Math.max(before.length, now.length) }, (_cell, column): CellChange[] => {
    const [was, is] = [before[column] ?? null, now[column] ?? null];
    return isSameEntry(was, is)
      ? []
      : [{ sheet, cell: cellAddress(row, column), written: shownEntry(was), found: shownEntry(is) }];
  }).flat();
}

function shownRow(row: Row): string {
  return row
    .filter(entry => entry !== null)
    .map(shownEntry)
    .join(' ; ');
}

function withoutBlankEnd(rows: SheetEntries): SheetEntries {
  const last = rows.findLastIndex(row => row.some(entry => entry !== null));
  return rows.slice(0, last + 1);
}

/** Whether two contents are the same, cell by cell. */
export function isSameContent(one: SheetEntries, other: SheetEntries): boolean {
  return Array.from({ length: Math.max(one.length, other.length) }).every(
    (_, row) => rowChanges('', one[row] ?? [], other[row] ?? [], row).length === 0,
  );
}
