import { positionOf } from '../../checks/cellAddress';
import { type CellChange, cellChanges } from './cellChanges';
import { type SheetEntries } from './cellEntry';

/**
 * What was changed by hand in a sheet and would be lost: of all that differs from what we wrote, only what differs as
 * well from what would take its place. Of a row or a column removed, nothing is lost unless one would come back.
 */
export function handChanges(
  sheet: string,
  { written, found, planned }: Readonly<Record<'written' | 'found' | 'planned', SheetEntries>>,
): CellChange[] {
  const changes = cellChanges(sheet, written, found);
  if (changes.length === 0) return [];
  const differences = cellChanges(sheet, planned, found);
  return changes.filter(change => differences.some(difference => isAbout(difference, change)));
}

/** Whether a difference is where a change is, both in a sheet as it stands. */
function isAbout(difference: CellChange, change: CellChange): boolean {
  if (isRemoved(difference) || isRemoved(change)) return difference.line === change.line;
  const [one, other] = [placeOf(difference), placeOf(change)];
  return (
    (one.row === null || other.row === null || one.row === other.row) &&
    (one.column === null || other.column === null || one.column === other.column)
  );
}

const isRemoved = ({ line }: CellChange) => line === 'rowRemoved' || line === 'columnRemoved';

/** Where a change stands: of an added row, whatever the column, and the other way round. */
function placeOf({ cell, line }: CellChange): { row: number | null; column: number | null } {
  const { row, column } = positionOf(cell)!;
  return { row: line === 'columnAdded' ? null : row, column: line === 'rowAdded' ? null : column };
}
