import { cellAddress } from '../../checks/cellAddress';
import { alignLines, type LinePair } from './alignLines';
import { type CellEntry, isSameEntry, type SheetEntries, shownEntry } from './cellEntry';
import { movedFormula, type Place } from './movedFormula';

/** A cell that no longer holds what we wrote, or a whole row or column: formulas as a French Excel shows them. */
export interface CellChange {
  readonly sheet: string;
  /** Of a row or a column: its first cell; where it stood, when it is gone. */
  readonly cell: string;
  /** A whole row or column was added, or removed; else one cell has changed. */
  readonly line?: 'rowAdded' | 'rowRemoved' | 'columnAdded' | 'columnRemoved';
  /** Empty: we had written nothing there. */
  readonly written: string;
  /** Empty: it holds nothing any more. */
  readonly found: string;
}

type Line = readonly CellEntry[];

/**
 * What was changed in a sheet between two contents: columns, then row by row. A row or a column inserted or removed is one
 * change; what stands to the right of the table is told by cell.
 */
export function cellChanges(sheet: string, written: SheetEntries, found: SheetEntries): CellChange[] {
  const [before, now] = [withoutBlankEnd(written), withoutBlankEnd(found)];
  const rows = alignLines(before, now);
  const kept = rows.filter(isKept);
  const [columnsBefore, columnsNow] = [
    columnsOf(kept.map(row => before[row.written]!)),
    columnsOf(kept.map(row => now[row.found]!)),
  ];
  const columns = alignColumns(columnsBefore, columnsNow);
  const [rowNow, columnNow] = [placesIn(rows), placesIn(columns)];
  const moved = (entry: CellEntry) =>
    typeof entry === 'string' && entry.startsWith('=') ? movedFormula(entry, rowNow, columnNow) : entry;
  return [
    ...columns.flatMap(pair => lineChange(sheet, 'column', pair, [columnsBefore, columnsNow])),
    ...rows.flatMap(row => {
      if (!isKept(row)) return lineChange(sheet, 'row', row, [before, now]);
      const [was, is] = [before[row.written]!, now[row.found]!];
      return columns.filter(isKept).flatMap(column => {
        const entry = moved(was[column.written] ?? null);
        return cellChange(sheet, cellAddress(row.found, column.found), entry, is[column.found] ?? null);
      });
    }),
  ];
}

/** Those added to the right of all that we wrote stand where nothing was: they are no columns of ours. */
function alignColumns(before: SheetEntries, now: SheetEntries): LinePair[] {
  const pairs = alignLines(before, now);
  const last = pairs.findLastIndex(({ written }) => written !== null);
  return pairs.map((pair, index) =>
    index > last ? { written: before.length + index - last - 1, found: pair.found } : pair,
  );
}

interface KeptLine {
  readonly written: number;
  readonly found: number;
}

function isKept(pair: LinePair): pair is KeptLine {
  return pair.written !== null && pair.found !== null;
}

function placesIn(pairs: readonly LinePair[]): Place {
  const places = new Map(pairs.map(({ written, found }) => [written, found]));
  return line => places.get(line) ?? null;
}

/** A row or a column that was added or removed; nothing where it was neither. */
function lineChange(
  sheet: string,
  axis: 'row' | 'column',
  { written, found }: LinePair,
  [before, now]: readonly [SheetEntries, SheetEntries],
): CellChange[] {
  const addressOf = (line: number) => (axis === 'row' ? cellAddress(line, 0) : cellAddress(0, line));
  if (written === null)
    return [
      {
        sheet,
        cell: addressOf(found!),
        line: `${axis}Added`,
        written: '',
        found: shownLine(now[found!]!),
      },
    ];
  if (found !== null) return [];
  const was = shownLine(before[written]!);
  return [{ sheet, cell: addressOf(written), line: `${axis}Removed`, written: was, found: '' }];
}

function cellChange(sheet: string, cell: string, was: CellEntry, is: CellEntry): CellChange[] {
  return isSameEntry(was, is) ? [] : [{ sheet, cell, written: shownEntry(was), found: shownEntry(is) }];
}

function columnsOf(rows: SheetEntries): CellEntry[][] {
  const width = Math.max(0, ...rows.map(row => row.findLastIndex(entry => entry !== null) + 1));
  return Array.from({ length: width }, (_, column) => rows.map(row => row[column] ?? null));
}

function shownLine(line: Line): string {
  return line
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
  return Array.from({ length: Math.max(one.length, other.length) }).every((_row, row) => {
    const [line, otherLine] = [one[row] ?? [], other[row] ?? []];
    return Array.from({ length: Math.max(line.length, otherLine.length) }).every((_cell, column) =>
      isSameEntry(line[column] ?? null, otherLine[column] ?? null),
    );
  });
}
