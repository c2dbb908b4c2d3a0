import { type CheckContext } from '../rule';
import { type Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type Place, placeOf } from '../places';
import { plainWords } from '../../domain/names/plainWords';
import { type Stated, type StatedFacts, statementsOf, type TariffTable } from '../tariffTable';
import { type Cause, ruleOf } from './cause';
import { cellsRead } from '../formulas/readCells';
import { cellIn } from '../workbookCells';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { HALF_CENT } from './intervals';
import { yearsOf } from '../../domain/conventions/convention';
import { type AmountColumn, periodBudget, type TariffBasis } from './tariffBasis';

/**
 * The cell that holds the wrong parameter behind amounts, when one does, as the mistake starts there: one that states
 * it, whatever the amounts are, or one that all their formulas read, whatever it is called.
 */
export function whereStated(
  cause: Cause,
  table: TariffTable,
  context: CheckContext,
  cells: readonly AmountCell[],
): Place | null {
  for (const facts of statementsOf(table)) {
    const stated = wrongStatement(cause, facts, table, context);
    if (stated) return placeOf(stated);
  }
  return parameterRead(cause, cells, context);
}

/** The cell that the formulas of amounts read and that holds the very parameter of their cause. */
function parameterRead(cause: Cause, cells: readonly AmountCell[], { snapshot }: CheckContext): Place | null {
  const wanted = parameterOf(cause);
  const [first] = cells;
  if (!wanted || !first?.figure.formula || cells.some(({ figure }) => figure.formula === null)) return null;
  const found = cellsRead([first.figure.formula], first.sheet, snapshot).find(({ sheet, row, column }) => {
    const held = cellIn(sheet, row, column)?.value;
    return typeof held === 'number' && wanted.equals(held);
  });
  return found ? { sheet: found.sheet.name, cell: found.cell } : null;
}

function parameterOf(cause: Cause): Decimal | null {
  const { kind } = cause;
  if (kind === 'rate' || kind === 'complement') return cause.rate;
  if (kind === 'divisor') return cause.divisor;
  if (kind === 'budget') return cause.budget;
  return kind === 'denominator' && cause.low.equals(cause.high) ? cause.low : null;
}

function wrongStatement(
  cause: Cause,
  facts: StatedFacts,
  table: TariffTable,
  context: CheckContext,
): Place | null {
  const { statedRate, statedYears, statedBudget, statedTotalPopulation } = facts;
  if (cause.kind === 'years')
    return budgetStatedOtherwise(table, facts, context) === 'years' ? statedBudget : null;
  const wanted = parameterOf(cause);
  if (!wanted) return null;
  if (cause.kind === 'divisor') return statedYears && wanted.equals(statedYears.value) ? statedYears : null;
  const stated =
    cause.kind === 'budget'
      ? statedBudget
      : cause.kind === 'denominator'
        ? statedTotalPopulation
        : statedRate;
  return stated?.value.equals(wanted) ? stated : null;
}

/** Headers, texts and parameters that contradict the convention although the amounts follow it. */
export function statedParameters(
  table: TariffTable,
  context: CheckContext,
  basis: TariffBasis,
  cells: readonly AmountCell[],
): Diagnosis[] {
  const about = { table, cells: [], judged: cells.length, basis, actual: null };
  return statementsOf(table).flatMap(facts =>
    contradictions(table, facts, context, basis, cells).map(([cause, stated]) => ({
      ...about,
      rule: ruleOf(cause, true),
      cause,
      statedAt: placeOf(stated),
    })),
  );
}

function contradictions(
  table: TariffTable,
  facts: StatedFacts,
  context: CheckContext,
  basis: TariffBasis,
  cells: readonly AmountCell[],
): readonly (readonly [Cause, Place])[] {
  const { statedRate, statedYears, statedBudget, statedPeriodicity } = facts;
  const found: (readonly [Cause, Place])[] = [];
  if (statedRate && !statedRate.value.equals(basis.participation) && areMostlyRight(cells, 'billed')) {
    found.push([{ kind: 'stated-rate', rate: statedRate.value }, statedRate]);
  }
  if (statedYears && statedYears.value !== basis.years && areMostlyRight(cells, 'annual')) {
    found.push([{ kind: 'stated-years', years: statedYears.value }, statedYears]);
  }
  const isOffByYears = budgetStatedOtherwise(table, facts, context) === 'years';
  if (statedBudget && statedPeriodicity && isOffByYears && areMostlyRight(cells, 'period')) {
    const { value: periodicity } = statedPeriodicity;
    found.push([{ kind: 'stated-periodicity', periodicity, budget: statedBudget.value }, statedPeriodicity]);
  }
  return found;
}

function areMostlyRight(cells: readonly AmountCell[], column: AmountColumn): boolean {
  const judged = cells.filter(cell => cell.column === column);
  return judged.length > 0 && judged.filter(({ isRight }) => isRight).length * 2 > judged.length;
}

/**
 * How the budget a table states, with its periodicity, compares with the convention's over the period: the same,
 * off by the number of years, or another amount. Null when the table states no budget. A budget
 * whose period is not said may be for either; what it is called must leave no doubt that it is this budget.
 */
export function budgetStatedOtherwise(
  { application }: TariffTable,
  { statedBudget, statedPeriodicity, statedYears }: StatedFacts,
  context: CheckContext,
): 'same' | 'years' | 'other' | null {
  const pricing = application?.value.pricing;
  if (pricing?.kind !== 'pro-rata' || !statedBudget) return null;
  const { convention } = context;
  const years = yearsOf(convention);
  const right = periodBudget(pricing.budget, convention.budgetPeriodicity.value, years);
  if (!statedPeriodicity) return withoutPeriod(statedBudget, right, context);
  const stated = periodBudget(statedBudget.value, statedPeriodicity.value, statedYears?.value ?? years);
  // A yearly budget rounded to the cent misses that of the period by half a cent a year at most.
  const allowance = statedPeriodicity.value === 'year' ? HALF_CENT.times(years) : 0;
  if (stated.minus(right).abs().lte(allowance)) return 'same';
  if (isOfAll(statedBudget.value, context)) return null;
  const isOffByYears = [right.times(years), right.div(years)].some(other =>
    stated.minus(other).abs().lte(HALF_CENT.times(years)),
  );
  return isOffByYears ? 'years' : 'other';
}

const NAMED_BUDGET = /\b(budget|enveloppe)\b/;

function withoutPeriod(
  { value, text }: Stated<Decimal>,
  right: Decimal,
  context: CheckContext,
): 'same' | 'other' | null {
  const years = yearsOf(context.convention);
  const isOf = (budget: Decimal) =>
    [budget, budget.div(years)].some(one => one.minus(value).abs().lte(HALF_CENT));
  if (isOf(right)) return 'same';
  return isOfAll(value, context) || !NAMED_BUDGET.test(plainWords(text)) ? null : 'other';
}

/** « Budget total : 60 000 € » is that of all applications, for the period or a year of it. */
function isOfAll(budget: Decimal, { convention }: CheckContext): boolean {
  const years = yearsOf(convention);
  const all = sumOfAmounts(
    convention.applications.flatMap(({ pricing }) =>
      pricing.kind === 'pro-rata'
        ? [periodBudget(pricing.budget, convention.budgetPeriodicity.value, years)]
        : [],
    ),
  );
  return [all, all.div(years)].some(one => one.minus(budget).abs().lte(HALF_CENT));
}
