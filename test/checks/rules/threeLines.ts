import { type TariffTable } from '../../../src/checks/tariffTable';
import { soundRows } from '../soundTables';
import { tableOf, type TestRow, type TestTable } from '../tableOf';

const NAMES = ['Baillargues', 'Castelnau-le-Lez', 'Juvignac'];

/**
 * Three sound lines, rows 3 to 5 of the sheet, columns A to E: enough for a cause that a whole column shares, and
 * few enough to be read. E-DEMAT of the communes unless told:
 * Baillargues 7 519 → 397,77 132,59 66,29; Castelnau-le-Lez 19 605 → 1 037,14 345,71 172,86;
 * Juvignac 10 979 → 580,81 193,60 96,80.
 */
export function threeLines(
  edit: (rows: TestRow[]) => readonly TestRow[] = rows => rows,
  given: Partial<TestTable> = {},
): TariffTable {
  const rows = soundRows(given.application ?? 'E-DEMAT', given.payer ?? 'COMMUNE');
  return tableOf({ ...given, rows: edit(rows.filter(([name]) => NAMES.includes(name))) });
}

/** The figures of one column in place of its own: 0 is the population, then the three amounts. */
export function columnOf(column: 0 | 1 | 2 | 3, figures: readonly TestRow[number][]) {
  return (rows: TestRow[]): TestRow[] =>
    rows.map(
      (cells, row) =>
        cells.map((cell, at) => (at === column + 1 ? (figures[row] ?? null) : cell)) as unknown as TestRow,
    );
}

/** One figure in place of another: row and column from 0, the population being column 0. */
export function oneFigure(row: number, column: 0 | 1 | 2 | 3, figure: TestRow[number]) {
  return (rows: TestRow[]): TestRow[] =>
    rows.map((cells, index) =>
      index === row
        ? (cells.map((cell, at) => (at === column + 1 ? figure : cell)) as unknown as TestRow)
        : cells,
    );
}
