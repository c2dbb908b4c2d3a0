import { type TariffTable } from '../../src/checks/tariffTable';
import { printedLines } from '../data/printedAnnexe2';
import { tableOf, type TestRow, type TestTable } from './tableOf';

/** Name, population and the three amounts. */
export type SoundRow = [string, number, string, string, string];

/** The 31 lines of one printed table, official names: right to the cent. */
export function soundRows(application = 'E-DEMAT', payer: 'COMMUNE' | 'CCAS' = 'COMMUNE'): SoundRow[] {
  return printedLines
    .filter(line => line.application === application && line.payer === payer)
    .map(({ name, population, period, annual, billed }) => [name, population, period, annual, billed]);
}

/** One sound table, its rows changed at will. */
export function soundTable(
  given: Partial<TestTable> = {},
  edit: (rows: SoundRow[]) => readonly TestRow[] = rows => rows,
): TariffTable {
  const rows = soundRows(given.application ?? 'E-DEMAT', given.payer ?? 'COMMUNE');
  return tableOf({ ...given, rows: edit(rows) });
}

/** The six tables of annexe 2, one a sheet, sound. */
export function soundTables(): TariffTable[] {
  return ['E-DEMAT', 'E-SERVICES', 'MARCHES'].flatMap(application =>
    (['COMMUNE', 'CCAS'] as const).map(payer =>
      soundTable({ application, payer, sheet: `${application} ${payer}` }),
    ),
  );
}
