import { diagnosesOf } from '../../../src/checks/diagnosis/diagnoses';
import { type Diagnosis } from '../../../src/checks/diagnosis/diagnosis';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { Decimal } from '../../../src/domain/money/decimal';
import { exactProRataCosts, type ProRataBasis } from '../../../src/domain/tariff/proRata';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { type TestRow, type TestTable } from '../tableOf';

export const convention = findConvention('montpellier-2019');

/** The six printed tables: application, payer, budget, participation. */
export const sixTables = [
  ['E-DEMAT', 'COMMUNE', 25000, '0.5'],
  ['E-DEMAT', 'CCAS', 25000, '0.8'],
  ['E-SERVICES', 'COMMUNE', 20000, '0.5'],
  ['E-SERVICES', 'CCAS', 20000, '0.8'],
  ['MARCHES', 'COMMUNE', 15000, '0.5'],
  ['MARCHES', 'CCAS', 15000, '0.8'],
] as const;

export type TableOfSix = (typeof sixTables)[number];

/** What the table is really computed from. */
export function basisOfSix([, , budget, participation]: TableOfSix): Omit<ProRataBasis, 'population'> {
  return {
    totalPopulation: 472573,
    budget: new Decimal(budget),
    budgetPeriodicity: 'period',
    years: 3,
    participation: new Decimal(participation),
  };
}

export const cents = (amount: Decimal) => amount.toFixed(2, Decimal.ROUND_HALF_UP);

/** The three amounts of a line, to the cent, from any basis. */
export function amountsFrom(basis: Omit<ProRataBasis, 'population'>, population: number): string[] {
  const { period, annual, billed } = exactProRataCosts({ ...basis, population });
  return [period, annual, billed].map(cents);
}

/** One of the six tables, its rows changed. */
export function tableOfSix(
  [application, payer]: TableOfSix,
  edit: (rows: TestRow[]) => readonly TestRow[] = rows => rows,
  given: Partial<TestTable> = {},
): TariffTable {
  return soundTable({ application, payer, ...given }, edit);
}

/** One of the six tables with the amounts of another basis; columns left out keep their right amounts. */
export function recomputed(
  table: TableOfSix,
  change: Partial<Omit<ProRataBasis, 'population'>>,
  columns: readonly (0 | 1 | 2)[] = [0, 1, 2],
  given: Partial<TestTable> = {},
): TariffTable {
  const basis = { ...basisOfSix(table), ...change };
  return tableOfSix(
    table,
    rows =>
      rows.map(([name, population, ...right]): TestRow => {
        const amounts = amountsFrom(basis, Number(population));
        return [
          name,
          population ?? null,
          ...right.map((amount, column) =>
            columns.includes(column as 0 | 1 | 2) ? (amounts[column] ?? null) : amount,
          ),
        ];
      }),
    given,
  );
}

export function diagnosed(table: TariffTable, beside: readonly TariffTable[] = []): readonly Diagnosis[] {
  return diagnosesOf(table, contextOf({ tables: [table, ...beside] }));
}

/** A diagnosis in one line: rule, cause, number of cells. */
export function summaries(diagnoses: readonly Diagnosis[]): string[] {
  return diagnoses.map(({ rule, cause, cells }) => `${rule} ${cause.kind} ${cells.length}`);
}
