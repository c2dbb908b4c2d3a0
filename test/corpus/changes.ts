import { positionOf } from '../../src/checks/cellAddress';
import { type TestCell } from '../checks/snapshotOf';
import { columnOf, type CorpusSheet, type CorpusWorkbook, isFormula } from './corpusWorkbook';

/** One thing that somebody does to a sheet. */
export type SheetChange =
  | { readonly set: readonly [cell: string, value: TestCell] }
  /**
   * Shares a budget out by population, to the cent: the amounts of one column, as a formula would give them with this
   * budget and, where it is another than that of print, this total of inhabitants.
   */
  | { readonly share: readonly [range: string, budget: number, populationColumn: string, total?: number] }
  /** The figures of a range times a whole number, each to the cent. */
  | { readonly multiply: readonly [range: string, factor: number] }
  | { readonly formulas: readonly [range: string, formula: (row: number) => string] }
  | { readonly clear: string }
  | { readonly deleteRow: number }
  | { readonly insertRow: readonly [row: number, cells: readonly TestCell[]] }
  | { readonly swap: readonly [cell: string, other: string] }
  | { readonly swapRows: readonly [row: number, other: number] }
  /** A range of one column, pushed down by a cell; its last figure comes first. */
  | { readonly shiftDown: string }
  /** In every text of the sheet. */
  | { readonly replace: readonly [text: string, by: string] }
  | { readonly hideRow: number }
  | { readonly hideColumn: string }
  | { readonly merge: string }
  | { readonly filter: true }
  | { readonly hide: 'hidden' | 'veryHidden' };

/** One thing that somebody does to a workbook. */
export type WorkbookChange =
  /** On another sheet than that of the case. */
  | { readonly on: readonly [sheet: string, change: SheetChange] }
  | { readonly calculation: 'manual' }
  | { readonly precisionAsDisplayed: true }
  | { readonly name: readonly [name: string, formula: string] }
  | { readonly addSheet: CorpusSheet }
  | { readonly removeSheet: string }
  | { readonly renameSheet: readonly [name: string, by: string] };

export type Change = SheetChange | WorkbookChange;

/** The workbook after a change; that of a sheet is made on the one named, else on the first. */
export function changed(workbook: CorpusWorkbook, change: Change, sheet?: string): CorpusWorkbook {
  if ('calculation' in change || 'precisionAsDisplayed' in change) return { ...workbook, ...change };
  if ('on' in change) return changed(workbook, change.on[1], change.on[0]);
  if ('addSheet' in change) return { ...workbook, sheets: [...workbook.sheets, change.addSheet] };
  if ('removeSheet' in change) {
    return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== change.removeSheet) };
  }
  if ('renameSheet' in change) {
    const [name, by] = change.renameSheet;
    const renamed = workbook.sheets.map(one => (one.name === name ? { ...one, name: by } : one));
    return { ...workbook, sheets: renamed };
  }
  if ('name' in change) {
    const [name, formula] = change.name;
    return { ...workbook, names: [{ name, formula, isBroken: formula.includes('#REF!') }] };
  }
  const target = sheet ?? workbook.sheets[0]?.name;
  if (!workbook.sheets.some(({ name }) => name === target)) throw new Error(`no sheet ${target}`);
  return {
    ...workbook,
    sheets: workbook.sheets.map(one => (one.name === target ? changedSheet(one, change) : one)),
  };
}

function changedSheet(sheet: CorpusSheet, change: SheetChange): CorpusSheet {
  if ('filter' in change) return { ...sheet, isFiltered: true };
  if ('hide' in change) return { ...sheet, visibility: change.hide };
  if ('hideRow' in change) return { ...sheet, hiddenRows: [...(sheet.hiddenRows ?? []), change.hideRow - 1] };
  if ('hideColumn' in change) {
    return { ...sheet, hiddenColumns: [...(sheet.hiddenColumns ?? []), columnOf(change.hideColumn)] };
  }
  if ('merge' in change) {
    const { top, left, bottom, right } = areaOf(change.merge);
    const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    return { ...sheet, merged: [...(sheet.merged ?? []), area] };
  }
  return { ...sheet, rows: changedRows(sheet.rows, change) };
}

type Rows = CorpusSheet['rows'];
type RowsChange = Exclude<
  SheetChange,
  { filter: true } | { hide: unknown } | { hideRow: unknown } | { hideColumn: unknown } | { merge: unknown }
>;

function changedRows(rows: Rows, change: RowsChange): Rows {
  if ('set' in change) return inRange(rows, change.set[0], () => change.set[1]);
  if ('clear' in change) return inRange(rows, change.clear, () => null);
  if ('share' in change) return shared(rows, change.share);
  if ('multiply' in change) {
    const [range, factor] = change.multiply;
    return inRange(rows, range, cell => (Math.round(Number(plainValue(cell)) * 100) * factor) / 100);
  }
  if ('formulas' in change) {
    const [range, formula] = change.formulas;
    return inRange(rows, range, (cell, row) => ({ formula: formula(row + 1), value: plainValue(cell) }));
  }
  if ('replace' in change) return replaced(rows, change.replace);
  if ('swap' in change) {
    const [one, other] = change.swap;
    const [first, second] = [cellIn(rows, one), cellIn(rows, other)];
    return inRange(
      inRange(rows, one, () => second),
      other,
      () => first,
    );
  }
  if ('swapRows' in change) {
    const [one, other] = change.swapRows.map(row => row - 1) as [number, number];
    return rows.map((cells, row) => (row === one ? rows[other] : row === other ? rows[one] : cells) ?? []);
  }
  if ('shiftDown' in change) return shiftedDown(rows, change.shiftDown);
  if ('deleteRow' in change) {
    return moved(rows, change.deleteRow, -1).filter((_, row) => row !== change.deleteRow - 1);
  }
  const [row, cells] = change.insertRow;
  return moved(rows, row, 1).toSpliced(row - 1, 0, cells);
}

const POPULATION = 472_573;

type Share = Extract<SheetChange, { share: unknown }>['share'];

function shared(rows: Rows, [range, budget, populationColumn, total = POPULATION]: Share): Rows {
  const column = columnOf(populationColumn);
  return inRange(rows, range, (cell, row) => {
    const amount = (Number(plainValue(rows[row]?.[column] ?? null)) * budget) / total;
    const value = Math.round(amount * 100) / 100;
    return isFormula(cell) ? { ...cell, value } : value;
  });
}

function replaced(rows: Rows, [text, by]: readonly [string, string]): Rows {
  const found = rows.some(cells => cells.some(cell => typeof cell === 'string' && cell.includes(text)));
  if (!found) throw new Error(`nothing says ${text}`);
  return rows.map(cells => cells.map(cell => (typeof cell === 'string' ? cell.replaceAll(text, by) : cell)));
}

function shiftedDown(rows: Rows, range: string): Rows {
  const { top, bottom, left } = areaOf(range);
  return inRange(rows, range, (_, row) => rows[row === top ? bottom : row - 1]?.[left] ?? null);
}

function cellIn(rows: Rows, address: string): TestCell {
  const { top, left } = areaOf(address);
  return rows[top]?.[left] ?? null;
}

function inRange(rows: Rows, range: string, change: (cell: TestCell, row: number) => TestCell): Rows {
  const { top, left, bottom, right } = areaOf(range);
  const all = [...rows, ...Array.from({ length: Math.max(0, bottom + 1 - rows.length) }, () => [])];
  return all.map((cells, row) => {
    if (row < top || row > bottom) return cells;
    const wide: TestCell[] = Array.from(
      { length: Math.max(cells.length, right + 1) },
      (_, column) => cells[column] ?? null,
    );
    return wide.map((cell, column) => (column >= left && column <= right ? change(cell, row) : cell));
  });
}

function plainValue(cell: TestCell) {
  return isFormula(cell) ? cell.value : cell;
}

/** Formulas follow a row inserted (+1) or deleted (-1) above what they read. */
function moved(rows: Rows, at: number, by: 1 | -1): Rows {
  const follow = (formula: string) =>
    formula.replace(/(\$?[A-Z]{1,2}\$?)(\d+)\b/g, (_, column: string, row: string) =>
      Number(row) >= at ? `${column}${Number(row) + by}` : `${column}${row}`,
    );
  return rows.map(cells =>
    cells.map(cell => (isFormula(cell) ? { ...cell, formula: follow(cell.formula) } : cell)),
  );
}

function areaOf(range: string) {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [positionOf(from), positionOf(to)];
  if (!start || !end) throw new Error(`no range ${range}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
