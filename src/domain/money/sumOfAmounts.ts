import { Decimal } from './decimal';

/** The sum of amounts already rounded; it is exact and must not be rounded again. An empty list gives 0. */
export function sumOfAmounts(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
}
