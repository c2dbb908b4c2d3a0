import { Decimal } from '../../domain/money/decimal';
import { type AmountCell } from './diagnosis';
import { changedBasis, type Hypothesis } from './hypothesis';
import { beforeRounding, type Interval, largestAgreement, simplestWithin } from './intervals';
import { exactAmount, type TariffBasis } from './tariffBasis';

const ONE = new Decimal(1);
const CENT = new Decimal('0.01');
/** A budget is voted in whole hundreds of euros. */
const ROUND_BUDGET = 100;

/** Parameters worked out from the wrong amounts themselves, when no known one explains them. */
export function fittedHypotheses(basis: TariffBasis, wrong: readonly AmountCell[]): Hypothesis[] {
  // Cents are a matter of rounding: some parameter hardly off the right one would always fit them.
  const beyondCents = wrong.filter(({ found, expected }) => found.minus(expected).abs().gt(CENT));
  if (beyondCents.length * 2 <= wrong.length) return [];
  return [...fittedRate(basis, wrong), ...fittedDivisor(basis, wrong), ...fittedTotal(basis, wrong)];
}

/** found ÷ exact, within what rounding hides: the factor the amount was multiplied by. */
function factors(basis: TariffBasis, cells: readonly AmountCell[]): Interval[] {
  return cells.flatMap(({ column, found, populations: [population] }) => {
    if (population === undefined || found.lte(0)) return [];
    const exact = exactAmount(basis, column, population);
    const { low, high } = beforeRounding(found);
    return exact.gt(0) && low.gt(0) ? [{ low: low.div(exact), high: high.div(exact) }] : [];
  });
}

function fittedRate(basis: TariffBasis, wrong: readonly AmountCell[]): Hypothesis[] {
  const net = wrong.filter(({ column }) => column === 'billed');
  const share = ONE.minus(basis.participation);
  const agreed = largestAgreement(factors(basis, net));
  if (!agreed) return [];
  const percents = plainFirst({
    low: ONE.minus(agreed.high.times(share)).times(100),
    high: ONE.minus(agreed.low.times(share)).times(100),
  });
  return percents
    .map(percent => percent.div(100))
    .filter(rate => rate.gte(0) && rate.lt(1))
    .map(rate =>
      changedBasis({ kind: 'rate', rate, payer: null }, basis, { participation: rate }, { isFitted: true }),
    );
}

function fittedDivisor(basis: TariffBasis, wrong: readonly AmountCell[]): Hypothesis[] {
  const yearly = wrong.filter(({ column }) => column !== 'period');
  const agreed = largestAgreement(factors(basis, yearly));
  if (!agreed) return [];
  const years = new Decimal(basis.years);
  const divisors = plainFirst({ low: years.div(agreed.high), high: years.div(agreed.low) });
  return divisors
    .filter(divisor => divisor.gt(0))
    .map(divisor =>
      changedBasis(
        { kind: 'divisor', divisor },
        basis,
        { years: divisor.toNumber() },
        { isFitted: true, followsAnnual: true },
      ),
    );
}

/** As many decimals as people give a rate or a number of years. */
const PLAIN_DECIMALS = [0, 1, 2];

/**
 * What a person may have typed to get values between two bounds: the plain numbers right beside them first, since
 * amounts rounded in a chain put the bounds slightly off; then the simplest number between them. The one that explains
 * the most amounts is kept.
 */
function plainFirst(bounds: Interval): Decimal[] {
  const middle = bounds.low.plus(bounds.high).div(2);
  const candidates = [
    ...PLAIN_DECIMALS.map(decimals => middle.toDecimalPlaces(decimals)),
    simplestWithin(bounds),
  ];
  return candidates.filter(
    (candidate, index) => candidates.findIndex(other => other.equals(candidate)) === index,
  );
}

/** One factor on everything: another budget when that makes a round one, else another total of inhabitants. */
function fittedTotal(basis: TariffBasis, wrong: readonly AmountCell[]): Hypothesis[] {
  const agreed = largestAgreement(factors(basis, wrong));
  if (!agreed) return [];
  const budget = roundBudgetWithin(basis.budget.times(agreed.low), basis.budget.times(agreed.high));
  if (budget) {
    return [
      changedBasis(
        { kind: 'budget', budget, application: null },
        basis,
        { budget },
        { isFitted: true, followsAnnual: true },
      ),
    ];
  }
  const total = new Decimal(basis.totalPopulation);
  const bounds = { low: total.div(agreed.high), high: total.div(agreed.low) };
  const middle = bounds.low.plus(bounds.high).div(2);
  const low = bounds.low.ceil();
  const high = bounds.high.floor();
  // No whole number fits exactly when the amounts are of a larger precision than one inhabitant.
  const whole = low.lte(high) ? { low, high } : { low: middle.round(), high: middle.round() };
  const totalPopulation = low.lte(high) ? low.plus(high).div(2).floor() : middle;
  return [
    changedBasis(
      { kind: 'denominator', ...whole, known: null },
      basis,
      { totalPopulation: totalPopulation.toNumber() },
      { isFitted: true, followsAnnual: true },
    ),
  ];
}

function roundBudgetWithin(low: Decimal, high: Decimal): Decimal | null {
  const candidate = low.div(ROUND_BUDGET).ceil().times(ROUND_BUDGET);
  return candidate.lte(high) ? candidate : null;
}
