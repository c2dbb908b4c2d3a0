import { type Block } from '../grid/annotations';
import { localAddress, parseLocalAddress } from '../model/address';

/** The areas of a `sqref`; what is no address is left out. */
export function areasFromFile(sqref: string): Block[] {
  return sqref
    .split(/\s+/)
    .filter(part => part !== '')
    .flatMap(part => {
      try {
        return [parseLocalAddress(part)];
      } catch {
        return [];
      }
    });
}

/** Areas as a `sqref`; rules want cells even for whole lines. */
export function areasToFile(areas: readonly Block[]): string {
  return areas.map(cellsAddress).join(' ');
}

/** The first cell of a rule: what is relative in its formulas is told from there. */
export function firstCell(areas: readonly Block[]): string {
  const row = Math.min(...areas.map(area => area.row));
  const column = Math.min(...areas.map(area => area.column));
  return localAddress({ row, column, rows: 1, columns: 1 });
}

function cellsAddress({ row, column, rows, columns }: Block): string {
  const first = localAddress({ row, column, rows: 1, columns: 1 });
  const last = localAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  return first === last ? first : `${first}:${last}`;
}
