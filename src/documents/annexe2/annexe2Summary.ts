import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type Costs } from '../../domain/tariff/proRata';
import { type RoundingGap } from '../../domain/tariff/roundingGap';
import { text } from '../../text/inFrench';
import { formulaCell, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel } from '../sheetModel';
import { annexe2Formulas, type VerdictWords } from './annexe2Formulas';
import { annexe2Rows, type NumberedRow } from './annexe2Layout';
import { type Annexe2Table, costColumns, populationOfLines } from './annexe2Table';

const COST_PER_INHABITANT_DECIMALS = 6;

/** Under the lines: totals, budgets, écarts d'arrondi, verdicts and cost per inhabitant. */
export function summaryRows(table: Annexe2Table): NumberedRow[] {
  const rows = annexe2Rows(table.lines.length);
  return [
    [rows.totals, totalCells(table)],
    [rows.budgets, budgetCells(table)],
    [rows.gap, gapCells(table)],
    [rows.verdict, verdictCells(table)],
    [rows.costPerInhabitant, costPerInhabitantCells(table)],
  ];
}

/** The gap a reader sees: between the total and the budget shown, both in cents. */
export function displayedGap({ sum, budget }: RoundingGap): Decimal {
  return sum.minus(roundToCents(budget));
}

function populationGap({ lines, convention }: Annexe2Table): Decimal {
  return populationOfLines(lines).minus(convention.populations.total);
}

function summaryCells(
  [label, labelStyle]: [string, CellStyle],
  population: CellModel,
  amount: (column: keyof Costs) => CellModel,
): CellModel[] {
  return [textCell(label, labelStyle), population, ...costColumns.map(amount)];
}

function totalCells(table: Annexe2Table): CellModel[] {
  const formulas = annexe2Formulas(table);
  return summaryCells(
    [text('annexe2.totals'), 'totalLabel'],
    formulaCell(formulas.sumOfPopulations, populationOfLines(table.lines), 'totalInhabitants'),
    column => formulaCell(formulas.sum(column), table.columns[column].sum, 'totalEuros'),
  );
}

function budgetCells(table: Annexe2Table): CellModel[] {
  const formulas = annexe2Formulas(table);
  return summaryCells(
    [text('annexe2.budgets'), 'label'],
    formulaCell(formulas.totalPopulation, new Decimal(table.convention.populations.total), 'inhabitants'),
    column => formulaCell(formulas.budget(column), roundToCents(table.columns[column].budget), 'euros'),
  );
}

function gapCells(table: Annexe2Table): CellModel[] {
  const formulas = annexe2Formulas(table);
  return summaryCells(
    [text('annexe2.gap'), 'label'],
    formulaCell(formulas.populationGap, populationGap(table), 'inhabitants'),
    column => formulaCell(formulas.gap(column), displayedGap(table.columns[column]), 'euros'),
  );
}

function verdictCells(table: Annexe2Table): CellModel[] {
  const formulas = annexe2Formulas(table);
  const words: VerdictWords = {
    exact: text('annexe2.verdict.exact'),
    rounding: text('annexe2.verdict.rounding'),
    error: text('annexe2.verdict.error'),
  };
  const populationVerdict = populationGap(table).isZero() ? words.exact : words.error;
  return summaryCells(
    [text('annexe2.verdict'), 'label'],
    formulaCell(formulas.populationVerdict(words), populationVerdict, 'verdict'),
    column => formulaCell(formulas.verdict(column, words), words[table.columns[column].verdict], 'verdict'),
  );
}

function costPerInhabitantCells(table: Annexe2Table): CellModel[] {
  const formulas = annexe2Formulas(table);
  return summaryCells(
    [text('annexe2.costPerInhabitant'), 'label'],
    { content: { kind: 'blank' }, style: 'summaryBlank' },
    column => {
      const cost = table.costPerInhabitant[column].toDecimalPlaces(COST_PER_INHABITANT_DECIMALS);
      return formulaCell(formulas.costPerInhabitant(column), cost, 'eurosPerInhabitant');
    },
  );
}
