import { type Decimal } from '../domain/money/decimal';

/** An amount to the cent without its currency, for columns whose heading names it. */
export function formatCents(amount: Decimal): string {
  const format = new Intl.NumberFormat('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return format.format(amount.toFixed(2) as Intl.StringNumericLiteral);
}
