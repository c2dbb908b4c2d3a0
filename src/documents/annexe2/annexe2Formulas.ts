import { type Costs } from '../../domain/tariff/proRata';
import { annexe2Layout, parameterPlaces } from './annexe2Layout';
import { type Annexe2Table, type ColumnName } from './annexe2Model';

type Column = keyof Costs;

/** The formulas of an annexe 2 sheet that hold for any tariff: English names, commas, 1-based rows. */
export interface TotalFormulas {
  readonly sumOfQuantities: (measure: number) => string;
  readonly sum: (column: ColumnName) => string;
  readonly gap: (column: ColumnName) => string;
}

/** The formulas of a shared budget, over the parameter cells of its own sheet. */
export interface SharedFormulas {
  readonly nativeAmount: (column: Column, row: number) => string;
  readonly tarifAmount: (column: Column, row: number) => string;
  readonly totalPopulation: string;
  readonly budget: (column: Column) => string;
  readonly populationGap: string;
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

export function totalFormulas(table: Annexe2Table): TotalFormulas {
  const rows = annexe2Layout(table);
  const listed = (letter: string) => `${letter}${rows.firstLine}:${letter}${rows.lastLine}`;
  const budgets = rows.held?.budgets ?? rows.totals;
  return {
    sumOfQuantities: measure => `=SUM(${listed(letterAt(1 + measure))})`,
    // Excel adds binary floats: without the rounding a sum of cents may end in …99999998.
    sum: column => `=ROUND(SUM(${listed(letterOf(table, column))}),2)`,
    gap: column => {
      const letter = letterOf(table, column);
      return `=ROUND(${letter}${rows.totals}-${letter}${budgets},2)`;
    },
  };
}

export function sharedFormulas(table: Annexe2Table): SharedFormulas {
  const rows = annexe2Layout(table);
  const years = parameterCell('years');
  const total = parameterCell('totalPopulation');
  const budget = parameterCell('budget');
  const isYearly = table.convention.budgetPeriodicity.value === 'year';
  const numerators: Record<Column, string> = {
    period: isYearly ? `${budget}*${years}` : budget,
    annual: budget,
    billed: `${budget}*(1-${parameterCell('participation')})`,
  };
  // A yearly budget is already one year's; only a budget for the whole period is divided by its years.
  const isDivided = (column: Column) => column !== 'period' && !isYearly;
  const exactBudget = (column: Column) => numerators[column] + (isDivided(column) ? `/${years}` : '');
  const perTotal = (column: Column) => (isDivided(column) ? `(${total}*${years})` : total);

  return {
    nativeAmount: (column, row) => `=ROUND(B${row}*${numerators[column]}/${perTotal(column)},2)`,
    tarifAmount: (column, row) => tarifCall(table, column, `B${row}`),
    totalPopulation: `=${total}`,
    budget: column => `=ROUND(${exactBudget(column)},2)`,
    populationGap: `=B${rows.totals}-${total}`,
    populationVerdict: words => `=IF(B${rows.held?.gap}=0,"${words.exact}","${words.error}")`,
    // Half a cent a line is allowed: counted in half cents, so that Excel compares whole numbers.
    verdict: (column, words) => {
      const letter = letterOf(table, column);
      const halfCents = `ROUND(ABS(${letter}${rows.totals}-${exactBudget(column)})*200,6)`;
      const allowed = `ROWS(${letter}${rows.firstLine}:${letter}${rows.lastLine})`;
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
  const years = parameterCell('years');
  return `=${quoted(before)}&${years}&IF(${years}>1,${quoted(other)},${quoted(one)})`;
}

/** A label that names the rate of the parameter cell, in percent. */
export function rateLabelFormula(before: string, after: string): string {
  return `=${quoted(before)}&ROUND(${parameterCell('participation')}*100,2)&${quoted(after)}`;
}

function letterOf({ measures, columns }: Annexe2Table, wanted: ColumnName): string {
  return letterAt(1 + measures.length + columns.findIndex(({ name }) => name === wanted));
}

/** The letters of a column of the sheet, from 0: a table has a dozen at most. */
function letterAt(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

function parameterCell(parameter: keyof typeof parameterPlaces): string {
  return `$B$${parameterPlaces[parameter]}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
