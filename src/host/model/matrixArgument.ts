import { type Area } from '../grid/grid';
import { invalidArgument } from '../protocol/hostError';

/**
 * The values assigned to a range, one for each cell: a two-dimensional array of exactly its size, or one plain value
 * for all cells. Excel refuses every other shape.
 */
export function matrixFor(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row: unknown[] = new Array<unknown>(area.columns).fill(value);
    return new Array<readonly unknown[]>(area.rows).fill(row);
  }
  const rows = value as readonly unknown[];
  const isMatrix = (candidate: unknown): candidate is readonly unknown[] =>
    Array.isArray(candidate) && candidate.length === area.columns;
  if (rows.length !== area.rows || !rows.every(isMatrix)) {
    throw invalidArgument('the dimensions do not match those of the range');
  }
  return rows;
}
