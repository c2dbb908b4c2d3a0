import { withMinus } from '../../text/minus';
import { type Decimal } from '../money/decimal';

const count = new Intl.NumberFormat('fr');
const rate = new Intl.NumberFormat('fr', {
  style: 'percent',
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** Inhabitants as French writes them: "472 573". */
export function formatCount(inhabitants: number): string {
  return withMinus(count.format(inhabitants));
}

/** A change to a tenth of a percent, with its sign: "+5,1 %". */
export function formatRate(change: Decimal): string {
  // Rounded half up as a decimal: a float would round some halves down.
  return withMinus(rate.format(change.toDecimalPlaces(3).toFixed(3) as Intl.StringNumericLiteral));
}
