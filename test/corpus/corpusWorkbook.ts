import { columnLetters } from '../../src/checks/cellAddress';
import { type Area, type SheetSnapshot, type WorkbookSnapshot } from '../../src/checks/snapshot';
import { toR1C1 } from '../../src/xlsx/reading/a1References';
import { sheetOf, type TestCell, workbookOf } from '../checks/snapshotOf';

/** A sheet of the corpus: its rows, and what one does to a sheet. */
export interface CorpusSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly Area[];
  readonly isFiltered?: boolean;
  readonly visibility?: SheetSnapshot['visibility'];
  /** Number format of every cell that holds a number. */
  readonly numberFormat?: string;
}

export interface CorpusWorkbook {
  readonly sheets: readonly CorpusSheet[];
  readonly names?: WorkbookSnapshot['names'];
  readonly calculation?: WorkbookSnapshot['calculation'];
  readonly precisionAsDisplayed?: boolean;
}

/** The workbook as it is read, its sums computed. */
export function snapshotOf(workbook: CorpusWorkbook): WorkbookSnapshot {
  const { sheets, names = [], calculation = 'automatic', precisionAsDisplayed = false } = workbook;
  return workbookOf(sheets.map(sheetSnapshot), { names, calculation, precisionAsDisplayed });
}

function sheetSnapshot(sheet: CorpusSheet): SheetSnapshot {
  const read = sheetOf(sheet.name, withSums(sheet).rows);
  const { numberFormat } = sheet;
  return {
    ...read,
    formulasR1C1: read.formulas.map((formulas, row) =>
      formulas.map((formula, column) => formula && toR1C1(formula, row, column)),
    ),
    ...(numberFormat !== undefined && {
      numberFormats: read.values.map(row =>
        row.map(value => (typeof value === 'number' ? numberFormat : 'General')),
      ),
    }),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    merged: sheet.merged ?? [],
    hasFilter: sheet.isFiltered ?? false,
    visibility: sheet.visibility ?? 'visible',
  };
}

const SUM = /^=(?:SUM|SUBTOTAL\((9|109),)\(?([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/;

/** The sheet with the results of its sums as Excel would give them after a change. */
export function withSums(sheet: CorpusSheet): CorpusSheet {
  const rows = sheet.rows.map(cells =>
    cells.map((cell): TestCell => {
      if (!isFormula(cell)) return cell;
      const parts = SUM.exec(cell.formula);
      if (!parts) return cell;
      const [, subtotal, from = '', top, , bottom] = parts;
      const column = columnOf(from);
      const left = sheet.rows.slice(Number(top) - 1, Number(bottom)).filter((_, index) => {
        const isHidden = sheet.hiddenRows?.includes(Number(top) - 1 + index);
        return !(isHidden && (subtotal === '109' || (subtotal === '9' && sheet.isFiltered)));
      });
      const sum = left.reduce((total, cellsOfRow) => total + numberIn(cellsOfRow[column]), 0);
      return { ...cell, value: Math.round(sum * 1e6) / 1e6 };
    }),
  );
  return { ...sheet, rows };
}

export const isFormula = (cell: TestCell | undefined): cell is Extract<TestCell, { formula: string }> =>
  typeof cell === 'object' && cell !== null;

function numberIn(cell: TestCell | undefined): number {
  const value = isFormula(cell) ? cell.value : cell;
  return typeof value === 'number' ? value : 0;
}

const columns = new Map(Array.from({ length: 60 }, (_, column) => [columnLetters(column), column]));

export const columnOf = (letters: string): number => columns.get(letters) ?? -1;
