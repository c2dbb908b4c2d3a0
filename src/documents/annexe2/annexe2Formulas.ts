import { type Costs } from '../../domain/tariff/proRata';
import { type Annexe2Table } from './annexe2Table';
import { annexe2Rows } from './annexe2Layout';

type Column = keyof Costs;

const letters: Readonly<Record<Column, string>> = { period: 'C', annual: 'D', billed: 'E' };

/** The formulas of one annexe 2 sheet: English names, commas, 1-based rows. */
export interface Annexe2Formulas {
  readonly nativeAmount: (column: Column, row: number) => string;
  readonly tarifAmount: (column: Column, row: number) => string;
  readonly sumOfPopulations: string;
  readonly totalPopulation: string;
  readonly sum: (column: Column) => string;
  readonly budget: (column: Column) => string;
  readonly populationGap: string;
  readonly gap: (column: Column) => string;
  readonly populationVerdict: (words: VerdictWords) => string;
  readonly verdict: (column: Column, words: VerdictWords) => string;
  readonly costPerInhabitant: (column: Column) => string;
}

/** A label before the number of years, and the words after it: one year, several. */
export interface YearWords {
  readonly before: string;
  readonly one: string;
  readonly other: string;
}

export interface VerdictWords {
  readonly exact: string;
  readonly rounding: string;
  readonly error: string;
}

/** The formulas for a table, over the parameter cells of its own sheet. */
export function annexe2Formulas(table: Annexe2Table): Annexe2Formulas {
  const rows = annexe2Rows(table.lines.length);
  const years = parameterCell(rows.years);
  const total = parameterCell(rows.totalPopulation);
  const isYearly = table.convention.budgetPeriodicity.value === 'year';
  const numerators: Record<Column, string> = {
    period: isYearly ? `${parameterCell(rows.budget)}*${years}` : parameterCell(rows.budget),
    annual: parameterCell(rows.budget),
    billed: `${parameterCell(rows.budget)}*(1-${parameterCell(rows.participation)})`,
  };
  // A yearly budget is already one year's; only a budget for the whole period is divided by its years.
  const isDivided = (column: Column) => column !== 'period' && !isYearly;
  const listed = (letter: string) => `${letter}${rows.firstLine}:${letter}${rows.lastLine}`;
  const exactBudget = (column: Column) => numerators[column] + (isDivided(column) ? `/${years}` : '');
  const perTotal = (column: Column) => (isDivided(column) ? `(${total}*${years})` : total);
  const at = (column: Column, row: number) => `${letters[column]}${row}`;

  return {
    nativeAmount: (column, row) => `=ROUND(B${row}*${numerators[column]}/${perTotal(column)},2)`,
    tarifAmount: (column, row) => tarifCall(table, column, `B${row}`),
    sumOfPopulations: `=SUM(${listed('B')})`,
    totalPopulation: `=${total}`,
    // Excel adds binary floats: without the rounding a sum of cents may end in …99999998.
    sum: column => `=ROUND(SUM(${listed(letters[column])}),2)`,
    budget: column => `=ROUND(${exactBudget(column)},2)`,
    populationGap: `=B${rows.totals}-${total}`,
    gap: column => `=ROUND(${at(column, rows.totals)}-${at(column, rows.budgets)},2)`,
    populationVerdict: words => `=IF(B${rows.gap}=0,"${words.exact}","${words.error}")`,
    // Half a cent a line is allowed: counted in half cents, so that Excel compares whole numbers.
    verdict: (column, words) => {
      const halfCents = `ROUND(ABS(${at(column, rows.totals)}-${exactBudget(column)})*200,6)`;
      const allowed = `ROWS(${listed(letters[column])})`;
      return `=IF(${halfCents}=0,"${words.exact}",IF(${halfCents}<=${allowed},"${words.rounding}","${words.error}"))`;
    },
    costPerInhabitant: column => `=ROUND(${numerators[column]}/${perTotal(column)},6)`,
  };
}

function tarifCall(
  { application, payer, convention }: Annexe2Table,
  column: Column,
  population: string,
): string {
  const code = quoted(application.code);
  const id = quoted(convention.id);
  switch (column) {
    case 'period':
      return `=TARIF_PERIODE(${population},${code},${id})`;
    case 'annual':
      return `=TARIF_ANNUEL(${population},${code},${id})`;
    case 'billed':
      return `=TARIF(${population},${code},${quoted(payer.type)},${id})`;
  }
}

/** A label that counts the years of the parameter cell. */
export function yearLabelFormula({ before, one, other }: YearWords): string {
  const years = parameterCell(annexe2Rows(0).years);
  return `=${quoted(before)}&${years}&IF(${years}>1,${quoted(other)},${quoted(one)})`;
}

/** A label that names the rate of the parameter cell, in percent. */
export function rateLabelFormula(before: string, after: string): string {
  return `=${quoted(before)}&ROUND(${parameterCell(annexe2Rows(0).participation)}*100,2)&${quoted(after)}`;
}

function parameterCell(row: number): string {
  return `$B$${row}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
