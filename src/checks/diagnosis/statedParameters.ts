import { type CheckContext } from '../rule';
import { type Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type Place, placeOf } from '../places';
import { plainWords } from '../../domain/names/plainWords';
import { type Stated, type TariffTable } from '../tariffTable';
import { type Cause, ruleOf } from './cause';
import { type AmountCell, type Diagnosis } from './diagnosis';
import { HALF_CENT } from './intervals';
import { yearsOf } from '../../domain/conventions/convention';
import { type AmountColumn, periodBudget, type TariffBasis } from './tariffBasis';

/** The cell that states the wrong parameter behind the amounts, when one does: the mistake starts there. */
export function whereStated(cause: Cause, table: TariffTable, context: CheckContext): Place | null {
  const { statedRate, statedYears, statedBudget } = table;
  const { kind } = cause;
  if (kind === 'rate' || kind === 'complement') {
    return statedRate?.value.equals(cause.rate) ? placeOf(statedRate) : null;
  }
  if (kind === 'divisor') {
    return statedYears && cause.divisor.equals(statedYears.value) ? placeOf(statedYears) : null;
  }
  if (kind === 'budget') return statedBudget?.value.equals(cause.budget) ? placeOf(statedBudget) : null;
  if (kind === 'years') {
    return statedBudget && budgetStatedOtherwise(table, context) === 'years' ? placeOf(statedBudget) : null;
  }
  return kind === 'denominator' && cause.known?.kind === 'stated' ? placeOf(cause.known) : null;
}

/** Headers and texts that contradict the convention although the amounts follow it. */
export function statedParameters(
  table: TariffTable,
  context: CheckContext,
  basis: TariffBasis,
  cells: readonly AmountCell[],
): Diagnosis[] {
  const { statedRate, statedYears, statedBudget, statedPeriodicity } = table;
  const about = { table, cells: [], judged: cells.length, basis, actual: null };
  const told = (cause: Cause, stated: Place): Diagnosis => ({
    ...about,
    rule: ruleOf(cause, true),
    cause,
    statedAt: placeOf(stated),
  });
  const diagnoses: Diagnosis[] = [];
  if (statedRate && !statedRate.value.equals(basis.participation) && areMostlyRight(cells, 'billed')) {
    diagnoses.push(told({ kind: 'stated-rate', rate: statedRate.value }, statedRate));
  }
  if (statedYears && statedYears.value !== basis.years && areMostlyRight(cells, 'annual')) {
    diagnoses.push(told({ kind: 'stated-years', years: statedYears.value }, statedYears));
  }
  if (
    statedBudget &&
    statedPeriodicity &&
    budgetStatedOtherwise(table, context) === 'years' &&
    areMostlyRight(cells, 'period')
  ) {
    const periodicity = statedPeriodicity.value;
    diagnoses.push(told({ kind: 'stated-periodicity', periodicity }, statedPeriodicity));
  }
  return diagnoses;
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
  { application, statedBudget, statedPeriodicity, statedYears }: TariffTable,
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
  const isOffByYears = [right.times(years), right.div(years)].some(other =>
    stated.minus(other).abs().lte(HALF_CENT.times(years)),
  );
  return isOffByYears ? 'years' : 'other';
}

const NAMED_BUDGET = /\b(budget|enveloppe)\b/;

function withoutPeriod(
  { value, text }: Stated<Decimal>,
  right: Decimal,
  { convention }: CheckContext,
): 'same' | 'other' | null {
  const years = yearsOf(convention);
  const isOf = (budget: Decimal) =>
    [budget, budget.div(years)].some(one => one.minus(value).abs().lte(HALF_CENT));
  if (isOf(right)) return 'same';
  const all = convention.applications.flatMap(({ pricing }) =>
    pricing.kind === 'pro-rata'
      ? [periodBudget(pricing.budget, convention.budgetPeriodicity.value, years)]
      : [],
  );
  // « Budget total : 60 000 € » is that of all applications.
  return isOf(sumOfAmounts(all)) || !NAMED_BUDGET.test(plainWords(text)) ? null : 'other';
}
