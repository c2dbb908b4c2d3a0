import { type Decimal } from './decimal';
import { withMinus } from '../../text/minus';
import { formatEuros } from './formatEuros';

const EXACT_DECIMALS = 6;
const NO_BREAK_SPACE = '\u00A0';

/** Made once: making one costs a hundred times as much as using it. */
const exactFormat = new Intl.NumberFormat('fr', {
  maximumFractionDigits: EXACT_DECIMALS,
  minimumFractionDigits: 2,
});
/** As many decimals as Excel stores. */
const MOST_DECIMALS = 15;
const plainFormat = new Intl.NumberFormat('fr', { maximumFractionDigits: MOST_DECIMALS });

/** An amount with enough decimals to see how it rounds: « 66,294731 € ». */
export function exactEuros(amount: Decimal): string {
  const shown = amount.toDecimalPlaces(EXACT_DECIMALS);
  const ellipsis = shown.equals(amount) ? '' : '…';
  const written = withMinus(exactFormat.format(shown.toFixed() as Intl.StringNumericLiteral));
  return `${written}${ellipsis}${NO_BREAK_SPACE}€`;
}

/** The price of a unit, with all its decimals and the cents at least: « 0,10 € », « 0,125 € ». */
export function unitPrice(price: Decimal): string {
  return price.decimalPlaces() <= 2
    ? formatEuros(price)
    : `${plainNumber(price, MOST_DECIMALS)}${NO_BREAK_SPACE}€`;
}

/** A difference with its sign: « +9,90 € », « −0,40 € ». */
export function signedEuros(difference: Decimal): string {
  return difference.gt(0) ? `+${formatEuros(difference)}` : formatEuros(difference);
}

/** A share as people write rates: « 50 % ». */
export function percent(rate: Decimal): string {
  return `${plainNumber(rate.times(100))}${NO_BREAK_SPACE}%`;
}

/** A number as French writes it, with all its decimals up to a limit: « 472 573 », « 2,5 ». */
export function plainNumber(value: Decimal, decimals = EXACT_DECIMALS): string {
  return withMinus(
    plainFormat.format(value.toDecimalPlaces(decimals).toFixed() as Intl.StringNumericLiteral),
  );
}
