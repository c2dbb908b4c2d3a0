import { isBlank } from '../isBlank';
import { cellAddress } from '../cellAddress';
import { type Area, type CellValue, type SheetSnapshot } from '../snapshot';

/** The formula and format of a cell; constants have no formula. */
export interface CellMake {
  readonly formula: string | null;
  readonly formulaR1C1: string | null;
  readonly numberFormat: string;
}

/**
 * Cells by absolute 0-based row and column: those of a sheet, or those that lines of text were split into. Outside its
 * bounds a grid is empty.
 */
export interface Grid {
  readonly sheet: string;
  readonly isPastedText: boolean;
  /** What tells this grid from another of the same cells, in the ids of its tables. */
  readonly part: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly value: (row: number, column: number) => CellValue;
  readonly make: (row: number, column: number) => CellMake;
  /** A1 of the sheet's cell. */
  readonly address: (row: number, column: number) => string;
  /** Column of the sheet. */
  readonly sheetColumn: (column: number) => number;
  readonly isHidden: (row: number) => boolean;
  /** The merged area whose first cell this is. */
  readonly mergedFrom: (row: number, column: number) => Area | null;
}

const PLAIN: CellMake = { formula: null, formulaR1C1: null, numberFormat: 'General' };

export function sheetGrid(sheet: SheetSnapshot): Grid {
  const { origin, values, formulas, formulasR1C1, numberFormats } = sheet;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const hidden = new Set(sheet.hiddenRows);
  const merged = new Map(sheet.merged.map(area => [cellAddress(area.row, area.column), area]));
  return {
    sheet: sheet.name,
    isPastedText: false,
    part: '',
    firstRow: origin.row,
    lastRow: origin.row + values.length - 1,
    firstColumn: origin.column,
    lastColumn: origin.column + width - 1,
    value: (row, column) => values[row - origin.row]?.[column - origin.column] ?? null,
    make: (row, column) => {
      const [r, c] = [row - origin.row, column - origin.column];
      return {
        formula: formulas[r]?.[c] ?? null,
        formulaR1C1: formulasR1C1[r]?.[c] ?? null,
        numberFormat: numberFormats[r]?.[c] ?? PLAIN.numberFormat,
      };
    },
    address: cellAddress,
    sheetColumn: column => column,
    isHidden: row => hidden.has(row),
    mergedFrom: (row, column) => (merged.size === 0 ? null : (merged.get(cellAddress(row, column)) ?? null)),
  };
}

/** The text of a cell, trimmed; empty when it holds anything else. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether a row is empty between two columns, inclusive. */
export function isBlankRow(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(grid.value(row, column))) return false;
  }
  return true;
}
