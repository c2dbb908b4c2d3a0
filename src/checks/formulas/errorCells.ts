import { cellAddress } from '../cellAddress';
import { type CellValue, type WorkbookSnapshot } from '../snapshot';
import { textCells, sheetNamed, type WorkbookCell } from '../workbookCells';
import { isInside, referencesOf } from './references';

/** A cell that shows an error. */
export interface ErrorCell {
  readonly sheet: string;
  readonly address: string;
  readonly error: string;
  readonly formula: string | null;
}

/** Excel's errors, in English and as French Excel shows them. */
const ERROR =
  /^#(REF!|DIV\/0!|VALUE!|VALEUR!|N\/A|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|PROPAGATION!|CALC!|FIELD!|CHAMP!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

export function isError(value: CellValue): value is string {
  return typeof value === 'string' && ERROR.test(value);
}

/** The errors of a workbook, sorted into those that start somewhere and those that merely follow. */
export function errorCells(snapshot: WorkbookSnapshot): {
  readonly roots: readonly ErrorCell[];
  readonly followers: readonly ErrorCell[];
} {
  const bySheet = new Map(
    snapshot.sheets.map(sheet => [sheet.name, textCells(sheet).filter(({ value }) => isError(value))]),
  );
  const sorted = [...bySheet].flatMap(([sheet, cells]) =>
    cells.map(cell => ({
      cell: {
        sheet,
        address: cellAddress(cell.row, cell.column),
        error: String(cell.value),
        formula: cell.formula,
      },
      isFollower: readsError(snapshot, bySheet, sheet, cell),
    })),
  );
  return {
    roots: sorted.filter(({ isFollower }) => !isFollower).map(({ cell }) => cell),
    followers: sorted.filter(({ isFollower }) => isFollower).map(({ cell }) => cell),
  };
}

function readsError(
  snapshot: WorkbookSnapshot,
  bySheet: ReadonlyMap<string, readonly WorkbookCell[]>,
  sheet: string,
  { row, column, formula }: WorkbookCell,
): boolean {
  if (formula === null) return false;
  return referencesOf(formula).some(reference => {
    const name = reference.sheet === null ? sheet : sheetNamed(snapshot, reference.sheet)?.name;
    return (bySheet.get(name ?? '') ?? []).some(
      other =>
        isInside(reference.area, other) && !(name === sheet && other.row === row && other.column === column),
    );
  });
}
