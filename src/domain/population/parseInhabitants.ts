import { type Decimal } from '../money/decimal';
import { plainSpaces, readNumber } from '../money/numberText';

/** What a text typed or pasted in a population's place says. */
export type ParsedInhabitants =
  | { readonly kind: 'count'; readonly value: number }
  /** A number, but not a positive whole one: "7519,5", "0", "-12". */
  | { readonly kind: 'notACount'; readonly value: Decimal }
  /** Digits oddly spaced ("75 19"): to be confirmed, never used. */
  | { readonly kind: 'suspect'; readonly suggestion: number }
  | { readonly kind: 'none' };

const NONE: ParsedInhabitants = { kind: 'none' };
const LONGEST_COUNT = 80;
const UNIT = / ?(hab\.?|habitants?)$/i;

/**
 * The number of inhabitants a text stands for: "472573", "7 519", "7 519 hab.".
 *
 * "7.519" and "7,519" are 7 519: a count has no decimals, so only thousands can be meant. That they would be
 * ambiguous as amounts does not matter here.
 */
export function parseInhabitants(written: string): ParsedInhabitants {
  const trimmed = written.trim();
  if (trimmed.length > LONGEST_COUNT) return NONE;
  const text = plainSpaces(trimmed).replace(UNIT, '');
  const [, sign = '', digits = ''] = /^([-\u2212] ?)?(.*)$/.exec(text) ?? [];
  const reading = readNumber(digits);
  if (reading === null) return NONE;
  const value = reading.kind === 'two' ? reading.asThousands : reading.value;
  if (sign !== '') return { kind: 'notACount', value: value.isZero() ? value : value.negated() };
  if (!value.isInteger() || value.isZero() || value.gt(Number.MAX_SAFE_INTEGER))
    return { kind: 'notACount', value };
  // A whole number below 2^53: leaving the decimal loses nothing.
  return reading.kind === 'odd'
    ? { kind: 'suspect', suggestion: value.toNumber() }
    : { kind: 'count', value: value.toNumber() };
}
