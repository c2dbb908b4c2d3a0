import { yearOf } from '../../domain/calendar/calendarDay';
import { DomainError } from '../../domain/errors/domainError';
import { amountInWords } from '../../domain/money/amountInWords';
import { formatEuros } from '../../domain/money/formatEuros';
import { withSemicolons } from '../../text/frenchSpaces';
import { text } from '../../text/inFrench';
import { bodyInSentence } from '../year/bodyName';
import { isQuotedOnly } from '../year/quotedNotes';
import { bearsTax, taxSplit } from '../year/taxSplit';
import { type YearAccount, yearAccount, type YearStatement } from '../year/yearLines';

/**
 * What a body owes for a year, service by service, and for each year after it: sentences to copy into article 4 of its
 * convention. The amount is the one to pay, with its VAT where it bears any.
 */
export function articleFourSentence(statement: YearStatement, account: YearAccount): string {
  const { year } = statement;
  const told = { year: String(year), body: bodyInSentence(account.member, account.payer.type) };
  if (isQuotedOnly(account))
    return text('fiche.articleFour.quotedOnly', {
      ...told,
      services: account.quoted.map(({ application }) => application.label).join(', '),
    });
  return [
    isNothing(account)
      ? text('fiche.articleFour.nothing', told)
      : text('fiche.articleFour', {
          ...told,
          amount: amountToPay(statement, account.lines),
          services: services(statement, account),
        }),
    ...following(statement, account),
  ].join(' ');
}

/**
 * « 174,24 € (cent soixante-quatorze euros…), net de taxe »; « 45,61 € TTC (…), dont 42,43 € HT et 3,18 € de TVA »;
 * where part bears VAT and part bears none, each part.
 */
export function amountToPay(
  { convention }: Pick<YearStatement, 'convention'>,
  lines: YearAccount['lines'],
): string {
  const { taxed, untaxed, vat, isTaxed, isMixed } = taxSplit(lines);
  const total = taxed.plus(untaxed).plus(vat);
  const tax = convention.taxWording.actual;
  const told = { amount: formatEuros(total), words: amountInWords(total) };
  if (!isTaxed) return text('year.amount.untaxed', { ...told, tax });
  const parts = { ...told, net: formatEuros(taxed), vat: formatEuros(vat) };
  return isMixed
    ? text('year.amount.mixed', { ...parts, untaxed: formatEuros(untaxed), tax })
    : text('year.amount.taxed', parts);
}

function services({ convention }: YearStatement, { lines, quoted }: YearAccount): string {
  const used = new Map(lines.map(line => [line.application.code, line]));
  const onQuotation = new Set(quoted.map(({ application }) => application.code));
  const { isTaxed } = taxSplit(lines);
  const told = convention.applications
    .filter(({ pricing }) => pricing.kind !== 'free')
    .map(({ label, code }) => {
      const line = used.get(code);
      const amount = line
        ? lineAmount(line, isTaxed ? convention.taxWording.actual : null)
        : text(onQuotation.has(code) ? 'fiche.articleFour.quoted' : 'fiche.notSubscribed');
      return text('fiche.articleFour.service', { label, amount });
    });
  return withSemicolons(told);
}

/** @param tax what is said of a line without VAT, beside others that bear it; null: the sum has said it. */
function lineAmount(line: YearAccount['lines'][number], tax: string | null): string {
  const amount = formatEuros(line.price.due);
  if (bearsTax(line)) return text('year.amount.net', { amount });
  return tax === null ? text('year.amount.plain', { amount }) : text('year.amount.worded', { amount, tax });
}

function isNothing({ due, vat }: Pick<YearAccount, 'due' | 'vat'>): boolean {
  return due.plus(vat).isZero();
}

/** The years after it; nothing is said of them while one cannot be priced yet, which does not keep this one from being. */
function following(statement: YearStatement, account: YearAccount): string[] {
  try {
    return yearsAfter(statement, account);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** What a body pays for a year, with its VAT and then said so; nothing for no account, or one of zero. */
function paid(account: YearAccount | null): string {
  if (account === null || isNothing(account)) return '';
  const amount = formatEuros(account.due.plus(account.vat));
  return taxSplit(account.lines).isTaxed ? text('year.amount.withTax', { amount }) : amount;
}

/** The same amount, or those that differ. */
function yearsAfter({ convention, year }: YearStatement, current: YearAccount): string[] {
  const last = yearOf(convention.period.end);
  const groups: { amount: string; years: number[] }[] = [];
  for (let next = year + 1; next <= last; next += 1) {
    const account = yearAccount(convention, next, current);
    // Nothing tells what a year on quotation will cost.
    if (account !== null && account.quoted.length > 0) return [];
    const amount = paid(account);
    const known = groups.at(-1);
    if (known?.amount === amount) known.years.push(next);
    else groups.push({ amount, years: [next] });
  }
  const [first, ...others] = groups;
  if (!first) return [];
  const now = paid(current);
  if (others.length === 0 && first.amount === now)
    return now === '' ? [] : [text('fiche.articleFour.same', { years: listed(first.years) })];
  const amounts = groups.map(({ amount, years }) =>
    text(amount === '' ? 'fiche.articleFour.noneIn' : 'fiche.articleFour.amountIn', {
      amount,
      years: listed(years),
    }),
  );
  return [text('fiche.articleFour.next', { amounts: withSemicolons(amounts) })];
}

/** « 2020 », « 2020 et 2021 », « 2020, 2021 et 2022 ». */
function listed(years: readonly number[]): string {
  const last = String(years.at(-1));
  const before = years.slice(0, -1).join(', ');
  return before === '' ? last : text('fiche.articleFour.years', { before, last });
}
