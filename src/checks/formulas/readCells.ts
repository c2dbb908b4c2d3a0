import { cellAddress } from '../cellAddress';
import { type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import { sheetNamed } from '../workbookCells';
import { referencesOf } from './references';

/** A single cell that formulas read. */
export interface ReadCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
}

const WORD = /[\p{L}_][\p{L}\p{N}_.]*/gu;

/**
 * The single cells that formulas read, by a name of the workbook too; areas and whole columns are left out.
 *
 * @param sheet that of the formulas.
 */
export function cellsRead(
  formulas: readonly string[],
  sheet: string,
  snapshot: WorkbookSnapshot,
): readonly ReadCell[] {
  const words = new Set(formulas.flatMap(formula => formula.match(WORD) ?? []));
  const named = snapshot.names.filter(({ name }) => words.has(name)).map(({ formula }) => formula);
  return [...formulas, ...named].flatMap(formula =>
    referencesOf(formula).flatMap(({ sheet: other, area: { row, column, rowCount, columnCount } }) => {
      const found = sheetNamed(snapshot, other ?? sheet);
      return found && rowCount === 1 && columnCount === 1
        ? [{ sheet: found, row, column, cell: cellAddress(row, column) }]
        : [];
    }),
  );
}
