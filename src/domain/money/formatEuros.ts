import { withMinus } from '../../text/minus';
import { type Decimal } from './decimal';

/** Made once: making one costs a hundred times as much as using it. */
const format = new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR' });

/** An amount as text, to the cent: "1 037,14 €" with the no-break spaces of French typography. */
export function formatEuros(amount: Decimal): string {
  // Given as text, so that not even a display goes through a float.
  return withMinus(format.format(amount.toFixed(2) as Intl.StringNumericLiteral));
}
