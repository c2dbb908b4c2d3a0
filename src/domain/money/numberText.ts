import { Decimal } from './decimal';

/** How the digits and signs of a text read as a number. */
export type NumberReading =
  | { readonly kind: 'one'; readonly value: Decimal }
  /** "1.037": one and a bit, or a thousand and more. */
  | { readonly kind: 'two'; readonly asDecimals: Decimal; readonly asThousands: Decimal }
  /** Digits whose spaces or last sign are out of place ("12 34", "12,"): a number, but perhaps not this one. */
  | { readonly kind: 'odd'; readonly value: Decimal };

const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const WHOLE = /^(\d+|\d{1,3}( \d{3})+|\d{1,3}(\.\d{3}){2,}|\d{1,3}(,\d{3}){2,})$/;
// One sign, exactly three digits after it, one to three before it of which the first is no zero.
const DECIMALS_OR_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const DECIMALS = /^(\d*|\d{1,3}( \d{3})+) ?[.,]\d+$/;
// Two signs tell each other apart: the last one starts the decimals.
const DOTS_THEN_COMMA = /^\d{1,3}(\.\d{3})+,\d+$/;
const COMMAS_THEN_DOT = /^\d{1,3}(,\d{3})+\.\d+$/;
const LOOSE = /^\d[\d ]*([.,][\d ]*)?$/;

/** A text with its invisible characters gone and every kind of space, tab or line end as one plain space. */
export function plainSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The number that unsigned digits with plain spaces, points and commas stand for; null when they are none. */
export function readNumber(digits: string): NumberReading | null {
  if (WHOLE.test(digits)) return one(digits.replace(/\D/g, ''));
  if (DECIMALS_OR_THOUSANDS.test(digits)) {
    return {
      kind: 'two',
      asDecimals: new Decimal(digits.replace(',', '.')),
      asThousands: new Decimal(digits.replace(/\D/g, '')),
    };
  }
  if (DECIMALS.test(digits)) return one(digits.replace(/ /g, '').replace(',', '.'));
  if (DOTS_THEN_COMMA.test(digits)) return one(digits.replace(/\./g, '').replace(',', '.'));
  if (COMMAS_THEN_DOT.test(digits)) return one(digits.replace(/,/g, ''));
  return LOOSE.test(digits) ? { kind: 'odd', value: looseValue(digits) } : null;
}

function one(decimal: string): NumberReading {
  return { kind: 'one', value: new Decimal(decimal) };
}

function looseValue(digits: string): Decimal {
  return new Decimal(digits.replace(/ /g, '').replace(',', '.').replace(/\.$/, ''));
}
