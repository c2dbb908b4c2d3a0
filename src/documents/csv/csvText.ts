import { type CalendarDay, formatDay } from '../../domain/calendar/calendarDay';
import { DomainError } from '../../domain/errors/domainError';
import { type Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';

/** What a field of a CSV file holds. Amounts are in euros, to the cent. */
export type CsvValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly value: Decimal }
  | { readonly kind: 'percent'; readonly value: Decimal }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'day'; readonly day: CalendarDay };

/** Tells a French Excel that the file is in UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = ';';
const LINE_END = '\r\n';
// Line ends, tabs and other controls: import routines take them for the end of a line or of a field.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
// What a spreadsheet may read as a formula, in its usual width or in the full width of Asian keyboards.
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * The text of a CSV file for the accounting software of French administrations: UTF-8 with its mark, semicolons,
 * decimal comma, CR LF.
 *
 * Nothing in it can be read as a formula: a text that starts like one gets an apostrophe in front. Negative amounts
 * are plain numbers. Line ends and tabs inside a text become a space.
 *
 * @throws DomainError naming the column and the line of an amount that is no whole number of cents: it is never
 *   rounded here.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const heading = columns.map(textField);
  const lines = rows.map((cells, row) =>
    columns.map((column, i) => fieldOf(cells[i] ?? { kind: 'blank' }, { column, row: row + 1 })),
  );
  return BYTE_ORDER_MARK + [heading, ...lines].map(fields => fields.join(SEPARATOR) + LINE_END).join('');
}

function fieldOf(value: CsvValue, place: { column: string; row: number }): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return textField(value.text);
    case 'amount':
      return amountField(value.value, place);
    case 'percent':
      return withComma(value.value.toFixed());
    case 'count':
      return String(value.value);
    case 'day':
      return formatDay(value.day);
  }
}

function textField(text: string): string {
  const line = text.replace(CONTROLS, ' ').trim();
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[";]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function amountField(amount: Decimal, { column, row }: { column: string; row: number }): string {
  if (!amount.isFinite() || amount.decimalPlaces() > 2) {
    throw new DomainError(message('csv.notCents', { column, row, given: withComma(amount.toFixed()) }));
  }
  // From the decimal's own digits; there is no negative zero in money.
  return withComma((amount.isZero() ? amount.abs() : amount).toFixed(2));
}

function withComma(digits: string): string {
  return digits.replace('.', ',');
}
