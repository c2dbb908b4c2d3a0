import { yearOf } from '../../domain/calendar/calendarDay';
import { DomainError } from '../../domain/errors/domainError';
import { amountInWords } from '../../domain/money/amountInWords';
import { formatEuros } from '../../domain/money/formatEuros';
import { withSemicolons } from '../../text/frenchSpaces';
import { text } from '../../text/inFrench';
import { bodyInSentence } from '../year/bodyName';
import { type YearAccount, yearAccount, type YearStatement } from '../year/yearLines';

/**
 * What a body owes for a year, service by service, and for each year after it: sentences to copy into article 4 of its
 * convention. The amount is the one to pay, with its VAT where it bears any.
 */
export function articleFourSentence(statement: YearStatement, account: YearAccount): string {
  const { year } = statement;
  const told = { year: String(year), body: bodyInSentence(account.member, account.payer.type) };
  return [
    isNothing(account)
      ? text('fiche.articleFour.nothing', told)
      : text('fiche.articleFour', {
          ...told,
          amount: amountToPay(statement, account),
          services: services(statement, account),
        }),
    ...following(statement, account),
  ].join(' ');
}

/** « 174,24 € (cent soixante-quatorze euros…), net de taxe »; « 45,61 € TTC (…), dont 42,43 € HT et 3,18 € de TVA ». */
export function amountToPay(
  { convention }: Pick<YearStatement, 'convention'>,
  { due, vat }: Pick<YearAccount, 'due' | 'vat'>,
): string {
  const total = due.plus(vat);
  const told = { amount: formatEuros(total), words: amountInWords(total) };
  return vat.isZero()
    ? text('year.amount.untaxed', { ...told, tax: convention.taxWording.actual })
    : text('year.amount.taxed', { ...told, net: formatEuros(due), vat: formatEuros(vat) });
}

function services({ convention }: YearStatement, { lines, vat }: YearAccount): string {
  const used = new Map(lines.map(line => [line.application.code, line.price.due]));
  const isTaxed = !vat.isZero();
  const told = convention.applications
    .filter(({ pricing }) => pricing.kind !== 'free')
    .map(({ label, code }) => {
      const due = used.get(code);
      const amount = due && formatEuros(due);
      return text('fiche.articleFour.service', {
        label,
        amount: amount
          ? text(isTaxed ? 'year.amount.net' : 'year.amount.plain', { amount })
          : text('fiche.notSubscribed'),
      });
    });
  return withSemicolons(told);
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

/** The same amount, or those that differ. */
function yearsAfter({ convention, year }: YearStatement, { member, payer, due, vat }: YearAccount): string[] {
  const last = yearOf(convention.period.end);
  const groups: { amount: string; years: number[] }[] = [];
  for (let next = year + 1; next <= last; next += 1) {
    const account = yearAccount(convention, next, { member, payer });
    const amount = account && !isNothing(account) ? formatEuros(account.due.plus(account.vat)) : '';
    const known = groups.at(-1);
    if (known?.amount === amount) known.years.push(next);
    else groups.push({ amount, years: [next] });
  }
  const [first, ...others] = groups;
  if (!first) return [];
  const now = isNothing({ due, vat }) ? '' : formatEuros(due.plus(vat));
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
