import { type Cell as FileCell, type Sheet as FileSheet } from 'hucre/xlsx';
import { type SheetSnapshot } from '../../checks/snapshot';
import { DomainError } from '../../domain/errors/domainError';
import { message } from '../../text/message';
import { shiftFormula, toR1C1 } from './a1References';
import { cellValue, type DateSystem } from './cellValue';
import { readFormula } from './readFormula';

/** A stray cell at the far end of a sheet would otherwise take all the memory. */
export const MOST_CELLS = 2_000_000;

/** The matrices of a sheet, and where they start. */
export type SheetCells = Pick<
  SheetSnapshot,
  'origin' | 'values' | 'formulas' | 'formulasR1C1' | 'texts' | 'numberFormats'
>;

/** A formula many cells share is stored once, in the first of them. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Every cell of a sheet of a file, from its first cell used to its last.
 *
 * @throws DomainError when the two are too far apart.
 */
export function sheetCells(sheet: FileSheet, dateSystem: DateSystem): SheetCells {
  const area = usedArea(sheet);
  if (area.rowCount * area.columnCount > MOST_CELLS) {
    throw new DomainError(message('xlsx.tooManyCells', { sheet: sheet.name, most: MOST_CELLS }));
  }
  const shared = sharedFormulas(sheet);
  const cellAt = (row: number, column: number) => sheet.cells?.get(`${row},${column}`);
  const map = <Result>(read: (row: number, column: number) => Result): Result[][] =>
    Array.from({ length: area.rowCount }, (_, down) =>
      Array.from({ length: area.columnCount }, (_unused, right) =>
        read(area.row + down, area.column + right),
      ),
    );
  const valueAt = (row: number, column: number) => {
    const cell = cellAt(row, column);
    return cellValue(cell?.value ?? cell?.formulaResult ?? sheet.rows[row]?.[column], dateSystem);
  };
  const formulas = map((row, column) => formulaOf(cellAt(row, column), row, column, shared));
  return {
    origin: { row: area.row, column: area.column },
    values: map(valueAt),
    formulas,
    formulasR1C1: map((row, column) => {
      const formula = formulas[row - area.row]?.[column - area.column] ?? null;
      return formula === null ? null : toR1C1(formula, row, column);
    }),
    texts: map((row, column) => textOf(valueAt(row, column))),
    numberFormats: map((row, column) => cellAt(row, column)?.style?.numFmt ?? 'General'),
  };
}

function formulaOf(
  cell: FileCell | undefined,
  row: number,
  column: number,
  shared: ReadonlyMap<number, SharedFormula>,
): string | null {
  if (cell?.formula === undefined) return null;
  if (cell.formula !== '') return readFormula(cell.formula);
  const master = shared.get(cell.formulaSharedIndex ?? -1);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function sharedFormulas({ cells }: FileSheet): ReadonlyMap<number, SharedFormula> {
  const shared = new Map<number, SharedFormula>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells ?? []) {
    if (formulaType !== 'shared' || formulaSharedIndex === undefined || !formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    shared.set(formulaSharedIndex, { formula: readFormula(formula), row, column });
  }
  return shared;
}

/** Simple on purpose: no check depends on how a number is shown. */
function textOf(value: ReturnType<typeof cellValue>): string {
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return String(value ?? '').replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
}

/** The rectangle that holds every value and formula; styled empty cells around it hold nothing to check. */
function usedArea({ rows, cells }: FileSheet) {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number) => {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  };
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null && value !== '') include(row, column);
  }
  for (const [key, { formula }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (formula !== undefined) include(row, column);
  }
  if (bottom < 0) return { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
