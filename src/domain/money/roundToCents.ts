import { Decimal } from './decimal';

/** An amount in euros rounded to the cent, half up. Call it once, on the exact value, never on a rounded one. */
export function roundToCents(exact: Decimal): Decimal {
  // Most amounts met are whole cents already: they are what they would be rounded to.
  return exact.decimalPlaces() <= 2 ? exact : exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
