interface Inputs {
  readonly population: number;
  readonly totalPopulation: number;
  readonly budgetCents: bigint;
  readonly budgetPeriodicity: 'period' | 'year';
  readonly years: number;
  readonly participationPercent: number;
}

/** Half up on a fraction of positive integers, with no decimal expansion at all. */
const halfUp = (numerator: bigint, denominator: bigint) =>
  (2n * numerator + denominator) / (2n * denominator);

/**
 * The three costs in cents, worked out with whole-number fractions: an oracle that shares neither library nor code
 * with the product.
 */
export function fractionCosts(inputs: Inputs): [period: bigint, annual: bigint, billed: bigint] {
  const population = BigInt(inputs.population);
  const total = BigInt(inputs.totalPopulation);
  const years = BigInt(inputs.years);
  const budget = inputs.budgetCents * (inputs.budgetPeriodicity === 'year' ? years : 1n);
  const shareOfPayer = BigInt(100 - inputs.participationPercent);
  return [
    halfUp(budget * population, total),
    halfUp(budget * population, total * years),
    halfUp(budget * population * shareOfPayer, total * years * 100n),
  ];
}
