import { Decimal } from '../../domain/money/decimal';

const RATE = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)$/;

/**
 * A rate as people type it, « 50 % », « 0,5 » or « 50 », as a share in decimal text; null for nothing typed, undefined
 * for what is no rate. Without its sign, a number above 1 is a percentage; « 1 » could be 1 % or the whole: it is none.
 */
export function typedRate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const parts = RATE.exec(text);
  if (!parts) return undefined;
  const number = new Decimal((parts[1] ?? '').replace(',', '.'));
  if (parts[2] !== '%' && number.eq(1)) return undefined;
  const share = parts[2] === '%' || number.gt(1) ? number.div(100) : number;
  return share.lte(1) ? share.toFixed() : undefined;
}
