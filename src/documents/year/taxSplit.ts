import { Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { text } from '../../text/inFrench';
import { type YearLine } from './yearLines';

/** What is owed for some services, in euros: the part that bears VAT, before it; the part that bears none; the VAT. */
export interface TaxSplit {
  readonly taxed: Decimal;
  readonly untaxed: Decimal;
  readonly vat: Decimal;
  /** Whether VAT applies to something, be it less than a cent. */
  readonly isTaxed: boolean;
  /** Whether part of it bears VAT and part bears none: neither « HT » nor « net de taxe » is true of the whole. */
  readonly isMixed: boolean;
}

/** Sums of rounded lines. */
export function taxSplit(lines: readonly YearLine[]): TaxSplit {
  const owed = lines.filter(({ price }) => !price.due.isZero());
  const [withTax, without] = [owed.filter(bearsTax), owed.filter(line => !bearsTax(line))];
  return {
    taxed: sumOfAmounts(withTax.map(({ price }) => price.due)),
    untaxed: sumOfAmounts(without.map(({ price }) => price.due)),
    vat: sumOfAmounts(withTax.map(({ price }) => price.tax?.vat ?? new Decimal(0))),
    isTaxed: withTax.length > 0,
    isMixed: withTax.length > 0 && without.length > 0,
  };
}

export function bearsTax({ price }: YearLine): boolean {
  return price.tax !== null;
}

/**
 * What a sum before VAT is: « HT », what the convention says of what bears no VAT, or « avant TVA » when it is both.
 *
 * @param tax what the convention says of what bears none.
 */
export function taxWord({ isTaxed, isMixed }: TaxSplit, tax: string): string {
  if (isMixed) return text('year.beforeAnyTax');
  return isTaxed ? text('year.beforeTax') : tax;
}
