import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { onTables } from '../onTables';
import { type Rule } from '../rule';
import { type Area } from '../snapshot';
import { type TariffTable } from '../tariffTable';
import { sheetNamed } from '../workbookCells';

/** Merged cells among the lines of a table: they cannot be sorted, filtered nor filled down. */
export const rule: Rule = {
  id: 'CEL-07',
  severity: 'minor',
  isReferenceFree: true,
  check: onTables(({ snapshot }, tables) =>
    tables.flatMap(table => {
      const merged = (sheetNamed(snapshot, table.sheet)?.merged ?? []).filter(area => isInData(table, area));
      if (merged.length === 0) return [];
      const areas = merged.map(addressOf);
      return [
        {
          sheet: table.sheet,
          cells: merged.map(({ row, column }) => cellAddress(row, column)),
          expected: null,
          found: areas.join(', '),
          difference: null,
          message: message('CEL-07.message', { count: merged.length, areas: areas.join(', ') }),
          explanation: [message('CEL-07.why')],
          remedy: {
            kind: 'fix' as const,
            edits: areas.map(area => ({ kind: 'unmerge' as const, sheet: table.sheet, area })),
          },
        },
      ];
    }),
  ),
};

/** Titles and headers may be merged as one likes; lines and totals may not. */
function isInData({ lines, totals, columns }: TariffTable, area: Area): boolean {
  const rows = [...lines, ...(totals ? [totals] : [])].map(({ row }) => row);
  const isCovered = (at: number, from: number, count: number) => at >= from && at < from + count;
  return (
    rows.some(row => isCovered(row, area.row, area.rowCount)) &&
    Object.values(columns).some(column => isCovered(column, area.column, area.columnCount))
  );
}

function addressOf({ row, column, rowCount, columnCount }: Area): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}
