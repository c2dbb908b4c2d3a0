import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { Decimal } from './decimal';

/** Decimals as whole numbers of one common unit: [1.5, 2] are 15 and 20 tenths. */
interface WholeUnits {
  readonly units: readonly bigint[];
  /** How many decimals the unit has. */
  readonly places: number;
}

/** The decimals as whole numbers of the smallest unit that holds them all exactly. */
export function wholeUnits(values: readonly Decimal[]): WholeUnits {
  const places = Math.max(0, ...values.map(value => value.decimalPlaces()));
  return { units: values.map(value => unitsOf(value, places)), places };
}

/** Exact when the value has no more than `places` decimals: its digits, without the point. */
export function unitsOf(value: Decimal, places: number): bigint {
  return BigInt(value.toFixed(places).replace('.', ''));
}

/** The decimal that so many units of 10^-places make. */
export function fromUnits(units: bigint, places: number): Decimal {
  return new Decimal(`${units}e-${places}`);
}

/**
 * The weights of a sharing out, as whole numbers in proportion.
 *
 * @throws DomainError naming the first weight that is negative or no number, or saying that all are zero.
 */
export function checkedWeights(weights: readonly Decimal[]): readonly bigint[] {
  const wrong = weights.findIndex(weight => !weight.isFinite() || (weight.isNegative() && !weight.isZero()));
  if (wrong >= 0) {
    const given = weights[wrong]?.toString() ?? '';
    throw new DomainError(message('share.weight', { rank: wrong + 1, given }));
  }
  const { units } = wholeUnits(weights);
  if (units.every(unit => unit === 0n)) throw new DomainError(message('share.noWeight'));
  return units;
}

/**
 * How many decimals shares have.
 *
 * @throws DomainError unless it is a whole number from 0 to 10.
 */
export function checkedPlaces(places: number): number {
  if (Number.isInteger(places) && places >= 0 && places <= 10) return places;
  throw new DomainError(message('share.places', { given: String(places) }));
}
