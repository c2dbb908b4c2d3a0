import { message } from '../../text/message';
import { DomainError } from '../errors/domainError';
import { Decimal } from './decimal';
import { formatCents } from './formatCents';

const LARGEST = new Decimal('999999999999.99');
/** The words for 0 to 19, in order. */
export const SMALL_NUMBERS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
] as const;
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/**
 * An amount of euros in French words, as a claim or a closed statement writes it: « cent soixante-quatorze euros et
 * vingt-quatre centimes ».
 *
 * In the traditional spelling (hyphens below a hundred only, none around « et »), the one of printed claims; the
 * rectifications of 1990 put hyphens everywhere, and both are accepted.
 *
 * @throws DomainError for a negative amount, one of a thousand billion euros or more, or one with parts of a cent.
 */
export function amountInWords(amount: Decimal): string {
  if (amount.isNegative() && !amount.isZero()) throw refusal('negative', amount);
  if (amount.gt(LARGEST)) throw refusal('tooLarge', amount);
  if (amount.decimalPlaces() > 2) throw refusal('notCents', amount);
  // Whole numbers far below 2^53: leaving the decimal loses nothing.
  const euros = amount.trunc().toNumber();
  const cents = amount.minus(euros).times(100).toNumber();
  if (cents === 0) return eurosInWords(euros);
  const centsInWords = `${numberInWords(cents)} ${cents === 1 ? 'centime' : 'centimes'}`;
  return euros === 0 ? centsInWords : `${eurosInWords(euros)} et ${centsInWords}`;
}

function eurosInWords(euros: number): string {
  // « Million » and « milliard » are nouns: what they count is theirs.
  const link = euros > 0 && euros % MILLION === 0 ? ' d’' : ' ';
  return `${numberInWords(euros)}${link}${euros < 2 ? 'euro' : 'euros'}`;
}

function numberInWords(value: number): string {
  if (value === 0) return SMALL_NUMBERS[0];
  const [billions, belowBillion] = [Math.floor(value / BILLION), value % BILLION];
  const [millions, belowMillion] = [Math.floor(belowBillion / MILLION), belowBillion % MILLION];
  const [thousands, units] = [Math.floor(belowMillion / THOUSAND), belowMillion % THOUSAND];
  return [
    billions > 0 && `${belowThousand(billions, true)} ${billions === 1 ? 'milliard' : 'milliards'}`,
    millions > 0 && `${belowThousand(millions, true)} ${millions === 1 ? 'million' : 'millions'}`,
    // « Mille » is a numeral: it takes no mark of plural and stops those before it.
    thousands > 0 && (thousands === 1 ? 'mille' : `${belowThousand(thousands, false)} mille`),
    units > 0 && belowThousand(units, true),
  ]
    .filter(part => part !== false)
    .join(' ');
}

/** @param isLast whether no numeral follows: « deux cents » and « quatre-vingts » then bear their s. */
function belowThousand(value: number, isLast: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return belowHundred(rest, isLast);
  if (rest > 0)
    return `${hundreds === 1 ? '' : `${SMALL_NUMBERS[hundreds]} `}cent ${belowHundred(rest, isLast)}`;
  return hundreds === 1 ? 'cent' : `${SMALL_NUMBERS[hundreds]} cent${isLast ? 's' : ''}`;
}

function belowHundred(value: number, isLast: boolean): string {
  if (value < SMALL_NUMBERS.length) return SMALL_NUMBERS[value] ?? '';
  const tens = Math.floor(value / 10);
  // Seventy and ninety are sixty and eighty with ten to nineteen: soixante-douze, quatre-vingt-quinze.
  const unit = tens === 7 || tens === 9 ? (value % 10) + 10 : value % 10;
  const name = TENS[tens] ?? '';
  if (unit === 0) return tens === 8 && isLast ? `${name}s` : name;
  const takesEt = (unit === 1 || unit === 11) && tens < 8;
  return takesEt ? `${name} et ${SMALL_NUMBERS[unit]}` : `${name}-${SMALL_NUMBERS[unit]}`;
}

function refusal(why: 'negative' | 'tooLarge' | 'notCents', amount: Decimal): DomainError {
  const given = why === 'notCents' ? amount.toFixed().replace('.', ',') : formatCents(amount);
  return new DomainError(message(`words.${why}`, { given }));
}
