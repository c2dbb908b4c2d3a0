import { type Decimal } from './decimal';
import { type NumberReading, plainSpaces, readNumber } from './numberText';

/** What a text typed or pasted in an amount's place says. */
export type ParsedAmount =
  | { readonly kind: 'amount'; readonly value: Decimal }
  /** "50 %" as a share: 0.5. "0,5" is an amount here: only its column can say that it is a rate. */
  | { readonly kind: 'rate'; readonly value: Decimal }
  /** "X", "-", "néant": the member does not subscribe. It is not zero. */
  | { readonly kind: 'notSubscribed' }
  /** "1.037" and "1,037": the first reading takes the sign for the decimal one, the second for thousands. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Decimal, Decimal] }
  /** Not a number as it stands, but one slip away from one ("1O37,14", "12 34"): to be confirmed, never used. */
  | { readonly kind: 'suspect'; readonly suggestion: Decimal }
  /** Empty, or not an amount. */
  | { readonly kind: 'none' };

const NONE: ParsedAmount = { kind: 'none' };

// Longer than any amount with its unit; a cell of 32 767 characters costs nothing.
const LONGEST_AMOUNT = 80;

const NOT_SUBSCRIBED = /^(x|[-\u2010-\u2015\u2212]+( ?€)?|n[ée]ant|n ?\/ ?a|n\.a\.|sans objet)$/i;

const UNIT = String.raw`€|euros?|eur|h\.?t\.?|t\.?t\.?c\.?|net(?:te)?s? de taxes?`;
const UNIT_BEFORE = new RegExp(String.raw`^(?:\((?:${UNIT})\)|${UNIT}) ?(?=[-+\u2212(\d.,€hten])`, 'i');
const UNIT_AFTER = new RegExp(String.raw` ?(?:\((?:${UNIT})\)|${UNIT})$`, 'i');

const SIGNED = /^([-+\u2212\u2013] ?)?([^-+\u2212\u2013]*)$/;

/** The amount in euros that a text stands for. It never throws, never guesses and never goes through a float. */
export function parseAmount(written: string): ParsedAmount {
  const trimmed = written.trim();
  if (trimmed.length > LONGEST_AMOUNT) return NONE;
  const text = plainSpaces(trimmed.normalize('NFC'));
  if (text === '') return NONE;
  if (NOT_SUBSCRIBED.test(text)) return { kind: 'notSubscribed' };
  if (text.endsWith('%')) return parseRate(text.slice(0, -1).trim());
  return parseEuros(text);
}

/** A percentage of three decimals is no thousands: nobody grants 1 125 %. */
function parseRate(percentage: string): ParsedAmount {
  const signed = readSigned(percentage);
  if (signed === null || signed.isDoubtful) return NONE;
  const { reading, isNegative } = signed;
  if (reading.kind === 'odd') return NONE;
  const value = (reading.kind === 'two' ? reading.asDecimals : reading.value).div(100);
  return { kind: 'rate', value: signedValue(value, isNegative) };
}

function parseEuros(text: string): ParsedAmount {
  const bare = withoutUnits(text);
  const inner = /^\((.*)\)$/.exec(bare)?.[1];
  // Accountants write a negative amount between brackets; a sign inside would say it twice.
  const body = inner === undefined ? bare : withoutUnits(inner.trim());
  if (inner !== undefined && /^[-+\u2212\u2013]/.test(body)) return NONE;
  const signed = readSigned(body);
  if (signed !== null) return toAmount(signed, inner !== undefined);
  const corrected = withoutLookAlikes(body);
  const suspected = corrected === null ? null : readSigned(corrected);
  return suspected === null ? NONE : toAmount({ ...suspected, isDoubtful: true }, inner !== undefined);
}

interface Signed {
  readonly reading: NumberReading;
  readonly isNegative: boolean;
  readonly isDoubtful: boolean;
}

function readSigned(text: string): Signed | null {
  const [, sign = '', digits = ''] = SIGNED.exec(text) ?? [];
  const reading = readNumber(digits);
  if (reading === null) return null;
  const mark = sign.trim();
  // A dash before a figure may be the mark of a list item.
  return { reading, isNegative: mark !== '' && mark !== '+', isDoubtful: mark === '\u2013' };
}

function toAmount({ reading, isNegative, isDoubtful }: Signed, isBracketed: boolean): ParsedAmount {
  const signed = (value: Decimal) => signedValue(value, isNegative || isBracketed);
  if (reading.kind === 'two') {
    return { kind: 'ambiguous', readings: [signed(reading.asDecimals), signed(reading.asThousands)] };
  }
  return reading.kind === 'odd' || isDoubtful
    ? { kind: 'suspect', suggestion: signed(reading.value) }
    : { kind: 'amount', value: signed(reading.value) };
}

/** There is no negative zero in money. */
function signedValue(value: Decimal, isNegative: boolean): Decimal {
  return isNegative && !value.isZero() ? value.negated() : value;
}

function withoutUnits(text: string): string {
  let rest = text;
  for (;;) {
    const before = rest;
    rest = rest.replace(UNIT_BEFORE, '').replace(UNIT_AFTER, '');
    if (rest === before) return rest;
  }
}

/** The letter O for a zero, l or I for a one, inside an otherwise numeric text; null where there is none to put right. */
function withoutLookAlikes(text: string): string | null {
  if (!/\d/.test(text) || !/[OolI]/.test(text) || /[^\d .,OolI\u2212+-]/.test(text)) return null;
  return text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}
