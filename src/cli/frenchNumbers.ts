import { type Decimal } from '../domain/money/decimal';
import { formatCents } from '../domain/money/formatCents';

const counts = new Intl.NumberFormat('fr-FR');

/** An amount already in cents, as "24 999,99". */
export function frenchAmount(amount: Decimal): string {
  return plainSpaces(formatCents(amount));
}

/** A whole number, as "1 234". */
export function frenchCount(count: number): string {
  return plainSpaces(counts.format(count));
}

/** The terminals of Windows show the narrow no-break space as "?". */
export function plainSpaces(written: string): string {
  return written.replace(/\s/g, ' ');
}
