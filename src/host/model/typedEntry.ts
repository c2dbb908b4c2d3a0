import { isCellError } from '../functions/cellErrors';
import { type CellEntry } from '../grid/grid';
import { invalidArgument } from '../protocol/hostError';

/** What typing a text in a cell makes of it: its content, and the number format that Excel gives with it. */
export interface TypedEntry {
  readonly entry: CellEntry;
  readonly numberFormat?: string;
}

/** The format of cells that keep what is typed as text. */
const TEXT_FORMAT = '@';
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const CURRENCY = /^([+-]?)\$\s*(\d+(?:,\d{3})*(?:\.\d+)?)$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const US_DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/;
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Turns a value that the add-in assigns into a cell entry, as Excel does: text is parsed as if typed on an
 * English keyboard ("34022" becomes a number, "1/2" a date, "5%" a number), a leading apostrophe keeps it text,
 * null leaves the cell alone (undefined here), "" empties it. Fractions ("1 1/2"), month names and times of day
 * with AM/PM are kept as text: a stricter reading than Excel's, never a wrong number.
 */
export function typedEntry(value: unknown, numberFormat: string, year: number): TypedEntry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'boolean') return { entry: { kind: 'value', value } };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { entry: { kind: 'value', value } };
  }
  if (typeof value !== 'string') throw invalidArgument();
  if (value === '') return { entry: { kind: 'value', value: null } };
  if (value.startsWith("'")) return { entry: { kind: 'text', value: value.slice(1) } };
  if (numberFormat === TEXT_FORMAT) return { entry: { kind: 'text', value } };
  if (value.startsWith('=') && value.length > 1) return { entry: formulaEntry(value) };
  if (value.length > LONGEST_TEXT) throw invalidArgument();
  const typed = parseText(value.trim(), year);
  return typed ?? { entry: { kind: 'text', value } };
}

function formulaEntry(formula: string): CellEntry {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  if (!isBalanced(formula)) throw invalidArgument(formula);
  return { kind: 'formula', formula };
}

/** Excel refuses a formula whose quotes or brackets do not match. */
function isBalanced(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  let depth = 0;
  for (const sign of code) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !code.includes('"');
}

function parseText(text: string, year: number): TypedEntry | undefined {
  if (NUMBER.test(text)) return number(Number(text), /e/i.test(text) ? '0.00E+00' : undefined);
  const grouped = GROUPED.exec(text);
  if (grouped) return number(Number(text.replace(/,/g, '')), grouped[3] ? '#,##0.00' : '#,##0');
  const percent = PERCENT.exec(text);
  if (percent) return number(Number(percent[1]) / 100, percent[1]?.includes('.') ? '0.00%' : '0%');
  const currency = CURRENCY.exec(text);
  if (currency)
    return number(Number(`${currency[1] ?? ''}${(currency[2] ?? '').replace(/,/g, '')}`), '$#,##0.00');
  if (/^(?:true|false)$/i.test(text)) return { entry: { kind: 'value', value: /^true$/i.test(text) } };
  if (isCellError(text.toUpperCase())) return { entry: { kind: 'value', value: text.toUpperCase() } };
  return parseDate(text, year) ?? parseTime(text);
}

function parseDate(text: string, year: number): TypedEntry | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = US_DATE.exec(text);
  if (!us) return undefined;
  if (us[3] === undefined) return date(year, Number(us[1]), Number(us[2]), 'd-mmm');
  const typedYear = Number(us[3]);
  // Two digits: 30 to 99 are of the last century, as in Excel.
  const century = us[3].length === 4 ? 0 : typedYear < 30 ? 2000 : 1900;
  return date(century + typedYear, Number(us[1]), Number(us[2]), 'm/d/yyyy');
}

function date(year: number, month: number, day: number, format: string): TypedEntry | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900) return undefined;
  return number(serialOf(time), format);
}

/** Excel counts days from 1899-12-30, save for a 29 February 1900 that never was. */
function serialOf(time: number): number {
  const days = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

function parseTime(text: string): TypedEntry | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return number(seconds / 86_400, time[3] === undefined ? 'h:mm' : 'h:mm:ss');
}

function number(value: number, numberFormat: string | undefined): TypedEntry {
  return { entry: { kind: 'value', value }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
