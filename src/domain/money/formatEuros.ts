import { type Locale } from '../../text/message';
import { type Decimal } from './decimal';

/** An amount as text, to the cent: "1 037,14 €" with the no-break spaces of French typography. */
export function formatEuros(amount: Decimal, locale: Locale = 'fr'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  // Given as text, so that not even a display goes through a float.
  return format.format(amount.toFixed(2) as Intl.StringNumericLiteral);
}
