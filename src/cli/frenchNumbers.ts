import { type Decimal } from '../domain/money/decimal';

const amounts = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const counts = new Intl.NumberFormat('fr-FR');

/** An amount already in cents, as "24 999,99". */
export function frenchAmount(amount: Decimal): string {
  // From the decimal's own digits: as a number, a large amount would lose its cents.
  return plainSpaces(amounts.format(amount.toFixed(2) as `${number}`));
}

/** A whole number, as "1 234". */
export function frenchCount(count: number): string {
  return plainSpaces(counts.format(count));
}

/** The terminals of Windows show the narrow no-break space as "?". */
function plainSpaces(written: string): string {
  return written.replace(/\s/g, ' ');
}
