import { type Decimal } from '../../../domain/money/decimal';
import { parseAmount } from '../../../domain/money/parseAmount';
import { type Sentence } from '../reading/readText';

/** An amount in euros written in a sentence; offsets in the sentence. */
export interface WrittenAmount {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
  /** Read with a correction (a letter for a digit, a space out of place): to be confirmed. */
  readonly isSuspect: boolean;
}

const DIGITS = String.raw`(?:\d{1,3}(?:[ .]\d{3})+|[\dOolI]*\d[\dOolI]*)(?:,[ ]?[\dOolI]{1,4}|\.\d{1,2}(?!\d))?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d,.])(-\s?)?(${DIGITS})\s?(k€|€|euros?(?![a-z])|eur(?![a-z]))(?:\s?(?:et\s)?(\d{2})\s?(?:centimes|cts)(?![a-z]))?`,
  'giu',
);
const THOUSAND = 1000;

/** The amounts of a sentence, in order. Bare numbers are none: a unit must follow. */
export function amountsIn({ text, at }: Sentence, original: string): WrittenAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((found): WrittenAmount[] => {
    const [whole, , digits = '', unit = '', cents] = found;
    if (digits.includes(', ') && !isSplitByLine(original, at(found.index, found.index + whole.length)))
      return [];
    const start = found.index + whole.indexOf(digits);
    const end = found.index + whole.length;
    const written = cents ? `${digits},${cents}` : digits.replace(', ', ',');
    const parsed = parseAmount(written);
    const value =
      parsed.kind === 'amount'
        ? parsed.value
        : parsed.kind === 'suspect'
          ? parsed.suggestion
          : parsed.kind === 'ambiguous'
            ? parsed.readings[/,/.test(written) ? 0 : 1]
            : null;
    if (!value || value.isNegative()) return [];
    const isThousands = /^k/i.test(unit);
    return [
      { value: isThousands ? value.times(THOUSAND) : value, start, end, isSuspect: parsed.kind !== 'amount' },
    ];
  });
}

/** "580,\n41 €": the amount was cut by the end of a line; "en 2019, 41 €" was not. */
function isSplitByLine(original: string, { start, end }: { start: number; end: number }): boolean {
  return /,\s*[\n\r]/.test(original.slice(start, end));
}
