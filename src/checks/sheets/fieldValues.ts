import { type DayReading, readDay } from '../../domain/calendar/readDay';
import { Decimal } from '../../domain/money/decimal';
import { parseAmount } from '../../domain/money/parseAmount';
import { type CellValue } from '../snapshot';

/** The amount a field holds; null when it is empty, not subscribed, or no amount. */
export function amountIn(field: { readonly value: CellValue } | null): Decimal | null {
  const value = field?.value ?? null;
  if (typeof value === 'number') return Number.isFinite(value) ? new Decimal(value) : null;
  const parsed = typeof value === 'string' ? parseAmount(value) : null;
  return parsed?.kind === 'amount' ? parsed.value : null;
}

/** The day of a field: an Excel serial, or a text as people write it. */
export function dayIn(field: { readonly value: CellValue } | null): DayReading {
  return readDay(field?.value ?? null);
}
