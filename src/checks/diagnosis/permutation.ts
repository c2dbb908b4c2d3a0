import { type AmountCell } from './diagnosis';
import { amountColumns } from './tariffBasis';

/** The amounts of a column that changed places among themselves: two swapped, or a column sorted on its own. */
export function permutedCells(wrong: readonly AmountCell[]): AmountCell[] {
  return amountColumns.flatMap(column => closedAmong(wrong.filter(cell => cell.column === column)));
}

/** What remains once every cell whose amount comes from, or goes to, nowhere among them is set aside. */
function closedAmong(cells: readonly AmountCell[]): readonly AmountCell[] {
  const found = new Set(cells.map(cell => cell.found.toFixed(2)));
  const expected = new Set(cells.map(cell => cell.expected.toFixed(2)));
  const kept = cells.filter(
    cell => expected.has(cell.found.toFixed(2)) && found.has(cell.expected.toFixed(2)),
  );
  return kept.length === cells.length ? kept : closedAmong(kept);
}
