import { withMinus } from '../../text/minus';
import { type Decimal } from './decimal';

/** Made once: making one costs a hundred times as much as using it. */
const format = new Intl.NumberFormat('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount to the cent without its currency, "24 999,99", for columns whose heading names it. */
export function formatCents(amount: Decimal): string {
  // From the decimal's own digits: as a number, a large amount would lose its cents.
  return withMinus(format.format(amount.toFixed(2) as Intl.StringNumericLiteral));
}
