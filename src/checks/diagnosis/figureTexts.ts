import { type Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';

const EXACT_DECIMALS = 6;
const NO_BREAK_SPACE = '\u00A0';

/** An amount with enough decimals to see how it rounds: « 66,294731 € ». */
export function exactEuros(amount: Decimal): string {
  const format = new Intl.NumberFormat('fr', {
    maximumFractionDigits: EXACT_DECIMALS,
    minimumFractionDigits: 2,
  });
  const shown = amount.toDecimalPlaces(EXACT_DECIMALS);
  const ellipsis = shown.equals(amount) ? '' : '…';
  return `${format.format(shown.toString() as Intl.StringNumericLiteral)}${ellipsis}${NO_BREAK_SPACE}€`;
}

/** A difference with its sign: « +9,90 € », « −0,40 € ». */
export function signedEuros(difference: Decimal): string {
  const sign = difference.isNegative() ? '−' : '+';
  return difference.isZero() ? formatEuros(difference) : `${sign}${formatEuros(difference.abs())}`;
}

/** A share as people write rates: « 50 % ». */
export function percent(rate: Decimal): string {
  return `${plainNumber(rate.times(100))}${NO_BREAK_SPACE}%`;
}

/** A number as French writes it, with all its decimals up to a limit: « 472 573 », « 2,5 ». */
export function plainNumber(value: Decimal, decimals = EXACT_DECIMALS): string {
  const format = new Intl.NumberFormat('fr', { maximumFractionDigits: decimals });
  return format.format(value.toString() as Intl.StringNumericLiteral);
}
