import { type CellEntry } from '../grid/grid';
import { isCellError } from '../functions/cellErrors';
import { englishError, frenchError } from './frenchErrors';

/** What typing a text in a cell makes of it, and the number format that goes with it. */
export interface FrenchEntry {
  readonly entry: CellEntry;
  readonly numberFormat?: string;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)?(?:,(\d*))?(E[+-]?\d+)?$/i;
const SPACES = /[\u00a0\u202f\u2007\u2009]/g;
/** Excel holds no more digits: a longer number is kept as it was typed, as a text. */
const MOST_DIGITS = 15;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WRITTEN_DATE = /^(?:(\d{1,2}) )?(\p{L}{3,9}\.?)(?: (\d{2}|\d{4}))?$/u;
const MOMENT = /^(\S+) (\d{1,2}:\d{2}(?::\d{2})?)$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const MONTHS = 'jan fev mar avr mai juin juil aou sep oct nov dec'.split(' ');
const DAY_FORMAT = 'dd/mm/yyyy';

/**
 * What a person types in a cell that holds no formula, read as French Excel reads it: decimal comma, spaces between
 * thousands, percents, euros, day before month, VRAI and FAUX, errors by their French names. A point is no decimal
 * sign: `1.5` stays a text. In a cell shown in percents, `5` means 5 %.
 *
 * @param format the number format that the cell has
 * @param year of a date typed without one
 */
export function frenchEntry(typed: string, format: string, year: number): FrenchEntry {
  const asText: FrenchEntry = { entry: { kind: 'text', value: typed } };
  if (format === '@') return asText;
  const text = typed.replace(SPACES, ' ').trim();
  const amount = readAmount(text, format.includes('%')) ?? readDate(text, year) ?? readTime(text);
  if (amount) return amount;
  const upper = text.toUpperCase();
  if (upper === 'VRAI' || upper === 'FAUX') return { entry: { kind: 'value', value: upper === 'VRAI' } };
  const error = englishError(text);
  return isCellError(error) ? { entry: { kind: 'value', value: error } } : asText;
}

/** A value as it is shown in the editor of its cell: whole, whatever its format. */
export function shownInFrench(value: string | number | boolean, format: string, isDate: boolean): string {
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return isCellError(value) ? frenchError(value) : value;
  if (isDate && value >= 1) return momentText(value);
  const isPercent = format.includes('%');
  const digits = String(
    Number((isPercent ? Number(`${value}e2`) || value * 100 : value).toPrecision(MOST_DIGITS)),
  );
  return digits.replace('.', ',').replace('e', 'E') + (isPercent ? '%' : '');
}

function readAmount(text: string, isPercentCell: boolean): FrenchEntry | undefined {
  const [, sign = '', body = '', unit] = /^([+-]?)\s*(.*?)\s*([%€])?$/.exec(text) ?? [];
  const number = readNumber(sign + body);
  if (!number) return undefined;
  const { value, isGrouped, decimals } = number;
  if (unit === '%') return numeric(hundredth(value), decimals > 0 ? '0.00%' : '0%');
  if (unit === '€') return numeric(value, decimals > 0 ? '#,##0.00 "€"' : '#,##0 "€"');
  if (isPercentCell) return numeric(hundredth(value), undefined);
  return numeric(value, isGrouped ? (decimals > 0 ? '#,##0.00' : '#,##0') : number.format);
}

/** The decimal number itself, moved by two places: a division would leave traces of binary fractions. */
function hundredth(value: number): number {
  const digits = String(value);
  return digits.includes('e') ? value / 100 : Number(`${digits}e-2`);
}

interface TypedNumber {
  readonly value: number;
  readonly isGrouped: boolean;
  readonly decimals: number;
  readonly format: string | undefined;
}

function readNumber(text: string): TypedNumber | undefined {
  const [found, sign = '', whole = '', decimals = '', power = ''] = NUMBER.exec(text) ?? [];
  if (found === undefined || (whole === '' && decimals === '')) return undefined;
  const digits = whole.replace(/ /g, '');
  if ((digits + decimals).replace(/^0+/, '').length > MOST_DIGITS) return undefined;
  return {
    value: Number(`${sign}${digits || '0'}.${decimals || '0'}${power}`),
    isGrouped: whole.includes(' '),
    decimals: decimals.length,
    format: power === '' ? undefined : '0.00E+00',
  };
}

function readDate(text: string, year: number): FrenchEntry | undefined {
  const moment = MOMENT.exec(text);
  const at = moment ? fractionOf(moment[2] ?? '') : 0;
  const day = readDay(moment?.[1] ?? text, year);
  if (!day || at === undefined) return undefined;
  return moment ? numeric(day.serial + at, 'dd/mm/yyyy hh:mm') : numeric(day.serial, day.format);
}

interface Day {
  readonly serial: number;
  readonly format: string;
}

function readDay(text: string, year: number): Day | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), DAY_FORMAT);
  const figures = DATE.exec(text);
  if (figures) {
    const [, day, month, typedYear] = figures;
    const format = typedYear === undefined ? 'd-mmm' : DAY_FORMAT;
    return dayOf(fullYear(typedYear, year), Number(month), Number(day), format);
  }
  const [written, day, name = '', typedYear] = WRITTEN_DATE.exec(text) ?? [];
  const month = monthOf(name);
  if (written === undefined || month === 0 || (day === undefined && typedYear === undefined))
    return undefined;
  const format = day === undefined ? 'mmm-yy' : typedYear === undefined ? 'd-mmm' : 'd-mmm-yy';
  return dayOf(fullYear(typedYear, year), month, Number(day ?? 1), format);
}

/** The number of a month by its name or its beginning, with or without accents and a point; 0 for another word. */
function monthOf(name: string): number {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  const full = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
    ' ',
  );
  return 1 + MONTHS.findIndex((start, index) => plain.startsWith(start) && full[index]?.startsWith(plain));
}

/** Two digits: 30 to 99 are of the last century, as in Excel. */
function fullYear(typed: string | undefined, year: number): number {
  if (typed === undefined) return year;
  const number = Number(typed);
  return typed.length === 4 ? number : number + (number < 30 ? 2000 : 1900);
}

function dayOf(year: number, month: number, day: number, format: string): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return undefined;
  const days = Math.round((time - EPOCH) / DAY_MS);
  // Excel counts a 29 February 1900 that never was.
  return { serial: days < 61 ? days - 1 : days, format };
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

function readTime(text: string): FrenchEntry | undefined {
  const fraction = fractionOf(text);
  if (fraction === undefined) return undefined;
  return numeric(fraction, text.split(':').length > 2 ? 'hh:mm:ss' : 'hh:mm');
}

function fractionOf(text: string): number | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
}

function momentText(serial: number): string {
  const whole = Math.floor(serial);
  const day = new Date(EPOCH + (whole < 61 ? whole + 1 : whole) * DAY_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
  const seconds = Math.round((serial - whole) * 86_400);
  if (seconds === 0) return date;
  return `${date} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function numeric(value: number, numberFormat: string | undefined): FrenchEntry {
  return { entry: { kind: 'value', value }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
