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

export interface VerdictWords {
  readonly exact: string;
  readonly rounding: string;
  readonly error: string;
}

/** The formulas for a table, over the parameter cells of its own sheet. */
export function annexe2Formulas(table: Annexe2Table): Annexe2Formulas {
  const rows = annexe2Rows(table.lines.length);
  const cell = (row: number) => `$B$${row}`;
  const years = cell(rows.years);
  const total = cell(rows.totalPopulation);
  const isYearly = table.convention.budgetPeriodicity.value === 'year';
  const numerators: Record<Column, string> = {
    period: isYearly ? `${cell(rows.budget)}*${years}` : cell(rows.budget),
    annual: cell(rows.budget),
    billed: `${cell(rows.budget)}*(1-${cell(rows.participation)})`,
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
    sum: column => `=SUM(${listed(letters[column])})`,
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

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
