import { positionOf } from '../../src/checks/cellAddress';
import { type CheckContext } from '../../src/checks/rule';
import { type SheetSnapshot, type WorkbookSnapshot } from '../../src/checks/snapshot';
import { type Recognition, type TariffTable } from '../../src/checks/tariffTable';
import { type Convention } from '../../src/domain/conventions/convention';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { type PopulationHistory } from '../../src/domain/population/populationHistory';

import { sheetOf, type TestCell, workbookOf } from './snapshotOf';

export interface TestContext {
  readonly tables?: readonly TariffTable[];
  /** Sheets beside those of the tables; one of the same name replaces it. */
  readonly sheets?: readonly SheetSnapshot[];
  readonly workbook?: Partial<WorkbookSnapshot>;
  readonly unplaced?: Recognition['unplaced'];
  readonly convention?: Convention;
  readonly populations?: PopulationHistory;
  readonly today?: string;
}

/** What a rule looks at: tables written by hand, each on its sheet of the snapshot, and sheets beside. */
export function contextOf(given: TestContext): CheckContext {
  const { tables = [], sheets = [] } = given;
  const named = new Map(
    [...sheetsOfTables(tables), ...sheets].map((sheet): [string, SheetSnapshot] => [sheet.name, sheet]),
  );
  return {
    snapshot: workbookOf([...named.values()], given.workbook),
    convention: given.convention ?? findConvention(undefined),
    recognition: { tables, unplaced: given.unplaced ?? [] },
    populations: given.populations ?? montpellierPopulations,
    today: given.today ?? '2019-09-02',
  };
}

/** The sheets on which the tables stand, every cell where the table says it is. */
export function sheetsOfTables(
  tables: readonly TariffTable[],
  change: Partial<SheetSnapshot> = {},
): SheetSnapshot[] {
  return [...new Set(tables.map(({ sheet }) => sheet))].map(name => {
    const rows: TestCell[][] = [];
    const put = (address: string, cell: TestCell) => {
      const { row, column } = positionOf(address) ?? { row: 0, column: 0 };
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length <= column) cells.push(null);
      cells[column] = cell;
    };
    for (const table of tables.filter(({ sheet }) => sheet === name)) putTable(table, put);
    return sheetOf(name, rows, change);
  });
}

function putTable(table: TariffTable, put: (address: string, cell: TestCell) => void): void {
  const { application, totals } = table;
  if (application) put(application.cell, application.text);
  for (const { cell, text } of Object.values(table.headers)) put(cell, text);
  if (totals) put(totals.labelCell, 'Totaux');
  for (const { nameCell, writtenName } of table.lines) put(nameCell, writtenName);
  for (const { figures } of [...table.lines, ...(totals ? [totals] : [])]) {
    for (const { cell, raw, formula, formulaR1C1 } of Object.values(figures)) {
      put(cell, formula === null ? raw : { formula, value: raw, r1c1: formulaR1C1 ?? formula });
    }
  }
}
