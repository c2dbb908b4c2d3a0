import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimal arithmetic for money: 40 significant digits, half up.
 *
 * A clone of its own, so that no other library of the page can change its precision.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;
