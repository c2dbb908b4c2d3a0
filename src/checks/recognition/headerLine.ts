import { type CellValue } from '../snapshot';
import { type HeaderMeaning, headerMeaning } from './headerMeaning';
import { plainWords } from '../../domain/names/plainWords';
import { type Grid, textAt } from './sheetGrid';

// A header of one column starts with one of these words, and the next header with another.
const HEADER_START =
  /(?:^|\s)(?=(?:Nb|Nombre|Population|Pop\.|Habitants|Coûts?|Cout|Montants?|Totaux|Total|Tarifs?|Parts?|Reste|Net|À facturer|A facturer|Commune|Membre|Collectivité)(?:\s|$|\())/gu;
const MOST_ROWS = 6;

/**
 * The header lines of tables pasted as text, cut into one header a column when as many are found as there are figures.
 *
 * @param rows the cells of the lines already split, by row: a header stands right above a run of them.
 */
export function headerCellsOf(
  grid: Grid,
  column: number,
  rows: ReadonlyMap<number, readonly CellValue[]>,
): ReadonlyMap<number, readonly CellValue[]> {
  const headers = new Map<number, readonly CellValue[]>();
  for (const [row, cells] of rows) {
    const above = rows.get(row - 1);
    if (cells.length < 3 || (above && above.length > 1)) continue;
    const found = headerAbove(grid, column, row, cells.length - 1);
    if (found) headers.set(found.row, found.cells);
  }
  return headers;
}

function headerAbove(
  grid: Grid,
  column: number,
  firstLine: number,
  count: number,
): { readonly row: number; readonly cells: readonly CellValue[] } | null {
  // A long header may have been cut into several lines of text, with an empty line below.
  let joined = '';
  let lowest = firstLine - 1;
  for (let row = firstLine - 1; row >= Math.max(grid.firstRow, firstLine - MOST_ROWS); row -= 1) {
    const text = textAt(grid, row, column);
    if (text === '' && joined !== '') return null;
    if (joined === '') lowest = row;
    joined = `${text} ${joined}`.trim();
    const headers = joined.split(HEADER_START).map(part => part.trim());
    const meanings = headers.map(header => headerMeaning(plainWords(header)));
    const columns = headers.filter((_, index) => isColumn(meanings[index] ?? null));
    const isFirstMember = /^(commune|membre|collectivite|ccas|ville)s?\b/.test(plainWords(headers[0] ?? ''));
    if (columns.length === count && headers.length - columns.length <= (isFirstMember ? 1 : 0)) {
      return { row: lowest, cells: [isFirstMember ? (headers[0] ?? null) : null, ...columns] };
    }
  }
  return null;
}

function isColumn(meaning: HeaderMeaning): boolean {
  return meaning !== null && meaning !== 'other';
}
