import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type Costs } from '../../domain/tariff/proRata';
import { type RoundingGap } from '../../domain/tariff/roundingGap';
import { text } from '../../text/inFrench';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel } from '../sheetModel';
import { sharedFormulas, totalFormulas, type VerdictWords } from './annexe2Formulas';
import { annexe2Layout, type NumberedRow } from './annexe2Layout';
import { type Annexe2Table, type ColumnName, type TableColumn } from './annexe2Model';
import { quantityOfLines } from './annexe2Table';

const COST_PER_INHABITANT_DECIMALS = 6;

/** Nothing to say of a column in this row. */
const nothing: CellModel = { content: { kind: 'blank' }, style: 'summaryBlank' };

/** Under the lines: totals; where budgets are shared out, budgets, écarts d'arrondi, verdicts, cost per inhabitant. */
export function summaryRows(table: Annexe2Table): NumberedRow[] {
  const { totals, held, costPerInhabitant } = annexe2Layout(table);
  return [
    [totals, totalCells(table)],
    ...(held
      ? ([
          [held.budgets, budgetCells(table)],
          [held.gap, gapCells(table)],
          [held.verdict, verdictCells(table)],
        ] as NumberedRow[])
      : []),
    ...(costPerInhabitant === null
      ? []
      : ([[costPerInhabitant, costPerInhabitantCells(table)]] as NumberedRow[])),
  ];
}

/** The gap a reader sees: between the total and the budget shown, both in cents. */
export function displayedGap({ sum, budget }: RoundingGap): Decimal {
  return sum.minus(roundToCents(budget));
}

/** The column that a table is summed up by: the first that shares a budget out, else what is billed. */
export function mainColumn({ columns }: Annexe2Table): TableColumn {
  return columns.find(({ held }) => held !== null) ?? columns.find(({ name }) => name === 'billed')!;
}

/** A formula where the sheet has the cells it reads, its result elsewhere. */
function sharedCell(
  table: Annexe2Table,
  formula: (formulas: ReturnType<typeof sharedFormulas>) => string,
  expected: Decimal | string,
  style: CellStyle,
): CellModel {
  if (table.shared) return formulaCell(formula(sharedFormulas(table)), expected, style);
  return typeof expected === 'string' ? textCell(expected, style) : numberCell(expected, style);
}

function populationGap({ lines, convention }: Annexe2Table): Decimal {
  return quantityOfLines(lines, 0).minus(convention.populations.total);
}

function summaryCells(
  table: Annexe2Table,
  [label, labelStyle]: [string, CellStyle],
  quantity: (measure: number) => CellModel,
  amount: (column: TableColumn) => CellModel,
): CellModel[] {
  return [
    textCell(label, labelStyle),
    ...table.measures.map((_, measure) => quantity(measure)),
    ...table.columns.map(amount),
  ];
}

/** One row about the columns that share a budget out; the population stands for them under a shared budget. */
function heldCells(
  table: Annexe2Table,
  label: string,
  population: () => CellModel,
  amount: (name: ColumnName, held: RoundingGap) => CellModel,
): CellModel[] {
  return summaryCells(
    table,
    [label, 'label'],
    () => (table.shared ? population() : nothing),
    ({ name, held }) => (held ? amount(name, held) : nothing),
  );
}

function totalCells(table: Annexe2Table): CellModel[] {
  const formulas = totalFormulas(table);
  return summaryCells(
    table,
    [text('annexe2.totals'), 'totalLabel'],
    measure =>
      formulaCell(
        formulas.sumOfQuantities(measure),
        quantityOfLines(table.lines, measure),
        'totalInhabitants',
      ),
    ({ name, sum }) => formulaCell(formulas.sum(name), sum, 'totalEuros'),
  );
}

function budgetCells(table: Annexe2Table): CellModel[] {
  return heldCells(
    table,
    text('annexe2.budgets'),
    () =>
      sharedCell(
        table,
        formulas => formulas.totalPopulation,
        new Decimal(table.convention.populations.total),
        'inhabitants',
      ),
    (name, { budget }) =>
      sharedCell(table, formulas => formulas.budget(name as keyof Costs), roundToCents(budget), 'euros'),
  );
}

function gapCells(table: Annexe2Table): CellModel[] {
  const formulas = totalFormulas(table);
  return heldCells(
    table,
    text('annexe2.gap'),
    () => sharedCell(table, shared => shared.populationGap, populationGap(table), 'inhabitants'),
    (name, held) => formulaCell(formulas.gap(name), displayedGap(held), 'euros'),
  );
}

function verdictCells(table: Annexe2Table): CellModel[] {
  const words: VerdictWords = {
    exact: text('annexe2.verdict.exact'),
    rounding: text('annexe2.verdict.rounding'),
    error: text('annexe2.verdict.error'),
  };
  return heldCells(
    table,
    text('annexe2.verdict'),
    () =>
      sharedCell(
        table,
        formulas => formulas.populationVerdict(words),
        populationGap(table).isZero() ? words.exact : words.error,
        'verdict',
      ),
    (name, { verdict }) =>
      sharedCell(table, formulas => formulas.verdict(name as keyof Costs, words), words[verdict], 'verdict'),
  );
}

function costPerInhabitantCells(table: Annexe2Table): CellModel[] {
  return summaryCells(
    table,
    [text('annexe2.costPerInhabitant'), 'label'],
    () => nothing,
    ({ name }) => {
      const column = name as keyof Costs;
      const cost = table.shared!.costPerInhabitant[column].toDecimalPlaces(COST_PER_INHABITANT_DECIMALS);
      return sharedCell(table, formulas => formulas.costPerInhabitant(column), cost, 'eurosPerInhabitant');
    },
  );
}
