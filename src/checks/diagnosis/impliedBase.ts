import { yearsOf } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type CheckContext } from '../rule';
import { factOf, statementsOf, type TariffTable } from '../tariffTable';
import { type Cause } from './cause';
import { type CommonCost } from './commonCost';
import { type AmountCell } from './diagnosis';
import { contains } from './intervals';
import { knownTotals } from './knownTotals';
import { periodBudget } from './tariffBasis';

/** What the cost per inhabitant of the period column says of the base of the whole table. */
export interface ImpliedBase {
  readonly cause: Cause;
  readonly cells: readonly AmountCell[];
}

/**
 * Budget ÷ cost per inhabitant = PopTot: when that is not the total of the table, either the budget or the total
 * behind the amounts is another one. Null when they agree, or when the table states no budget or no total.
 */
export function impliedBase(
  table: TariffTable,
  context: CheckContext,
  costs: readonly CommonCost[],
): ImpliedBase | null {
  const cost = costs.find(({ column, isCommon }) => column === 'period' && isCommon);
  const budget = budgetOf(table, context);
  const total = totalOf(table, context);
  if (!cost || !budget || !total || cost.low.lte(0)) return null;
  const implied = { low: budget.div(cost.high), high: budget.div(cost.low) };
  if (contains(implied, total)) return null;
  const perInhabitant = cost.low.plus(cost.high).div(2);
  const rightCost = budget.div(total);
  const rightOf = ({ column, found, populations: [population = 0] }: AmountCell) =>
    roundToCents(
      column === 'period' ? rightCost.times(population) : found.times(rightCost).div(perInhabitant),
    );
  return {
    cause: baseCause(table, context, budget, total, implied),
    cells: costs
      .filter(({ isCommon }) => isCommon)
      .flatMap(({ cells }) =>
        cells.map(cell => ({ ...cell, expected: rightOf(cell), rights: [rightOf(cell)] })),
      ),
  };
}

function baseCause(
  table: TariffTable,
  context: CheckContext,
  budget: Decimal,
  total: Decimal,
  implied: { readonly low: Decimal; readonly high: Decimal },
): Cause {
  const years = factOf(table, 'statedYears')?.value ?? yearsOf(context.convention);
  const isTotalTimes = (factor: Decimal) => contains(implied, total.times(factor));
  if (years > 1 && isTotalTimes(new Decimal(1).div(years))) return { kind: 'years', direction: 'multiplied' };
  if (years > 1 && isTotalTimes(new Decimal(years))) return { kind: 'years', direction: 'divided' };
  const other = otherBudgets(table, context).find(candidate => isTotalTimes(budget.div(candidate)));
  if (other) return { kind: 'budget', budget: other, application: null };
  const known = knownTotals(table, context).find(named => contains(implied, named.total));
  const low = known ? new Decimal(known.total) : implied.low.ceil();
  const high = known ? low : Decimal.max(low, implied.high.floor());
  return { kind: 'denominator', low, high, known: known?.known ?? null };
}

/** The budget of a table over the period: its application's, else the one written near it. */
export function budgetOf(table: TariffTable, { convention }: CheckContext): Decimal | null {
  const pricing = table.application?.value.pricing;
  const years = factOf(table, 'statedYears')?.value ?? yearsOf(convention);
  if (pricing?.kind === 'pro-rata') {
    return periodBudget(pricing.budget, convention.budgetPeriodicity.value, yearsOf(convention));
  }
  const facts = statementsOf(table).find(({ statedBudget }) => statedBudget?.value.gt(0));
  if (!facts?.statedBudget) return null;
  const { statedBudget, statedPeriodicity } = facts;
  return periodBudget(statedBudget.value, statedPeriodicity?.value ?? 'period', years);
}

/** The total of inhabitants of a table: that of the convention for its members, else the one it states or adds up to. */
export function totalOf(table: TariffTable, { convention }: CheckContext): Decimal | null {
  if (table.lines.some(({ member }) => member)) return new Decimal(convention.populations.total);
  const stated = factOf(table, 'statedTotalPopulation');
  if (stated) return stated.value;
  const written = table.lines.flatMap(({ figures }) => figures.population?.value ?? []);
  if (written.length === 0 || written.length < table.lines.length) return null;
  return written.reduce((sum, population) => sum.plus(population), new Decimal(0));
}

/** The budgets of the other tables of the workbook and of the convention. */
function otherBudgets(table: TariffTable, context: CheckContext): Decimal[] {
  const { convention, recognition } = context;
  const ofTables = recognition.tables
    .filter(({ id }) => id !== table.id)
    .map(other => budgetOf(other, context));
  const ofConvention = convention.applications.map(({ pricing }) =>
    pricing.kind === 'pro-rata'
      ? periodBudget(pricing.budget, convention.budgetPeriodicity.value, yearsOf(convention))
      : null,
  );
  return [...ofTables, ...ofConvention].filter(budget => budget !== null);
}
