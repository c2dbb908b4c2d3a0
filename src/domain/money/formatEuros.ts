import { type Locale } from '../../text/message';
import { withMinus } from '../../text/minus';
import { type Decimal } from './decimal';

const format = (locale: Locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
/** Made once: making one costs a hundred times as much as using it. */
const formats: Readonly<Record<Locale, Intl.NumberFormat>> = { fr: format('fr'), en: format('en') };

/** An amount as text, to the cent: "1 037,14 €" with the no-break spaces of French typography. */
export function formatEuros(amount: Decimal, locale: Locale = 'fr'): string {
  // Given as text, so that not even a display goes through a float.
  return withMinus(formats[locale].format(amount.toFixed(2) as Intl.StringNumericLiteral));
}
