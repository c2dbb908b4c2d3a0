import { columnLetters } from '../../src/checks/cellAddress';
import { printedLines } from '../data/printedAnnexe2';
import { type TestCell } from '../checks/snapshotOf';

export type Application = 'E-DEMAT' | 'E-SERVICES' | 'MARCHES';
export type PayerType = 'COMMUNE' | 'CCAS';

/** The six tables, in the order of print. */
export const tables = (['E-DEMAT', 'E-SERVICES', 'MARCHES'] as const).flatMap(application =>
  (['COMMUNE', 'CCAS'] as const).map(payer => ({ application, payer })),
);

export const titles: Readonly<Record<Application, string>> = {
  'E-DEMAT': 'Plateforme d’administration électronique',
  'E-SERVICES': 'Plateforme de services en ligne aux usagers (E-services)',
  MARCHES: 'Plateforme de dématérialisation des procédures de marchés publics',
};

export const budgets: Readonly<Record<Application, number>> = {
  'E-DEMAT': 25_000,
  'E-SERVICES': 20_000,
  MARCHES: 15_000,
};

export const rateOf = (payer: PayerType): number => (payer === 'COMMUNE' ? 50 : 80);
export const payerWord = (payer: PayerType): string => (payer === 'COMMUNE' ? 'commune' : 'CCAS');

export type Column = 'insee' | 'name' | 'population' | 'period' | 'annual' | 'billed' | 'note';

/** What the columns of print are called. */
export const headerOf = (payer: PayerType): Readonly<Record<Column, string>> => ({
  insee: 'Code INSEE',
  name: 'Commune',
  population: "Nb d'habitants 2019 issus du décret du 28/12/2018",
  period: 'Coût pour 3 ans',
  annual: 'Coût annuel',
  billed: `Coût annuel avec participation de MMM (${rateOf(payer)}%)`,
  note: 'Observations',
});

export const printedColumns: readonly Column[] = ['name', 'population', 'period', 'annual', 'billed'];

interface Body {
  readonly application: Application;
  readonly payer: PayerType;
  readonly columns?: readonly Column[];
  /** 0-based row and column of the first line. */
  readonly row: number;
  readonly column?: number;
  readonly cell?: (column: Column, value: TestCell) => TestCell;
  readonly isAsPrinted?: boolean;
}

/** The 31 lines of a table. */
export function lineRows(body: Body): TestCell[][] {
  const { columns = printedColumns, cell = (_, value) => value, isAsPrinted = false } = body;
  return printedLines
    .filter(line => line.application === body.application && line.payer === body.payer)
    .map(line => {
      const values: Readonly<Record<Column, TestCell>> = {
        insee: line.insee,
        name: isAsPrinted ? line.printedName : line.name,
        population: line.population,
        period: Number(line.period),
        annual: Number(line.annual),
        billed: Number(line.billed),
        note: line.name === 'Montpellier' ? 'Ville centre' : null,
      };
      return columns.map(column => cell(column, values[column]));
    });
}

/** The line of totals below: a sum in every column of figures. */
export function totalsRow(body: Body, label = 'Totaux'): TestCell[] {
  const { columns = printedColumns, row, column = 0 } = body;
  return columns.map((role, index): TestCell => {
    if (role === 'name') return label;
    if (role === 'insee' || role === 'note') return null;
    const letters = columnLetters(column + index);
    return { formula: `=SUM(${letters}${row + 1}:${letters}${row + 31})`, value: 0 };
  });
}

/** Header, lines and totals: 33 rows. `row` is that of the first line. */
export function tableRows(body: Body): TestCell[][] {
  const { columns = printedColumns, payer } = body;
  return [columns.map(column => headerOf(payer)[column]), ...lineRows(body), totalsRow(body)];
}
