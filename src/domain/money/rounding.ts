import { type Decimal as DecimalJs } from 'decimal.js';
import { Decimal } from './decimal';
import { type Ratio } from './ratio';

/** Half up is the rule of the field; the others exist because conventions name them. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

/** How an amount becomes payable. */
export interface Rounding {
  /** The smallest amount: 0.01 for the cent, 1 for the euro. */
  readonly unit: Decimal;
  readonly mode: RoundingMode;
  /** 'end': once, from the exact value. 'component': each component, then their sum. */
  readonly stage: 'end' | 'component';
}

const MODES: Readonly<Record<RoundingMode, DecimalJs.Rounding>> = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
};

/** To the cent, half up, once: what a convention that says nothing of rounding gets. */
export const CENT_HALF_UP: Rounding = { unit: new Decimal('0.01'), mode: 'half-up', stage: 'end' };

/** The amount nearest to an exact value, as the rounding says; in the same unit as the value. */
export function roundRatio({ numerator, denominator }: Ratio, { unit, mode }: Rounding): Decimal {
  // A quotient of 40 digits tells a tie from its neighbours as long as the denominator has fewer than 30.
  return new Decimal(numerator)
    .div(new Decimal(denominator.times(unit)))
    .toDecimalPlaces(0, MODES[mode])
    .times(unit);
}
