import { Decimal } from './decimal';

/** An amount in euros rounded to the cent, half up. Call it once, on the exact value, never on a rounded one. */
export function roundToCents(exact: Decimal): Decimal {
  return exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
