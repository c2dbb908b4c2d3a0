import { type StatedTerms } from '../../domain/calendar/conventionTerms';
import { type Convention } from '../../domain/conventions/convention';
import { amountInWords } from '../../domain/money/amountInWords';
import { type Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { linkedName } from '../../domain/names/linkedName';
import { textKey } from '../../domain/names/textKey';
import { render, text } from '../../text/inFrench';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { type ClaimDates, claimDates, type ClaimDay, claimDayText, countingOf } from '../titres/claimDates';
import { accountClaims, type Claim } from '../titres/claims';
import { smallSentence } from '../titres/proposalSentence';
import { bodyName } from '../year/bodyName';
import { emptyCell, optionalCell, payerWord } from '../year/firstColumns';
import { bodyKey, noFacts, type YearFacts } from '../year/yearFacts';
import { isQuotedOnly } from '../year/quotedNotes';
import { type YearAccount, yearStatement } from '../year/yearLines';

/** A body to write to: what it owes, and what is asked of it. */
interface Letter {
  readonly account: YearAccount;
  /** In euros, of the claims that are issued; null: none is. */
  readonly payable: Decimal | null;
  /** Those under the threshold, which are not asked for by themselves. */
  readonly small: readonly Claim[];
  /** null when no claim is issued. */
  readonly dates: ClaimDates | null;
}

/** A field of the mail merge: its name, without spaces nor accents, and its cell for a body. */
interface Field {
  readonly name: string;
  readonly width: number;
  readonly cell: (letter: Letter) => CellModel;
}

/**
 * The table of a mail merge: a header on the first row, a line for each body that owes something, amounts as numbers and
 * as texts ready to print (« 174,24 € », in words). Names of fields are letters and digits only: Word takes no other.
 * What is under the threshold of recovery, or on quotation, is owed and not asked for: no amount to pay and no day then,
 * but a mention.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function publipostageSheet(
  convention: Convention,
  year: number,
  terms: StatedTerms,
  facts: YearFacts = noFacts,
): SheetModel {
  const fields = fieldsOf(convention, year, terms);
  const letters = yearStatement(convention, year).accounts.flatMap(account =>
    lettersTo(account, year, terms, facts),
  );
  const rows = [
    fields.map(({ name }) => textCell(name, 'header')),
    ...letters.map(letter => fields.map(({ cell }) => cell(letter))),
  ];
  return {
    name: text('publipostage.sheetName', { year: String(year) }),
    columns: fields.map(({ width }) => ({ width })),
    rows,
    rowHeights: new Map(),
    headerRow: 0,
    orientation: 'landscape',
    footer: text('publipostage.title', { year: String(year) }),
  };
}

/** One letter, or none to a body that owes nothing; what is on quotation is owed. */
function lettersTo(account: YearAccount, year: number, terms: StatedTerms, facts: YearFacts): Letter[] {
  const claims = accountClaims(account, year, facts.grouping);
  if (claims.length === 0 && account.quoted.length === 0) return [];
  const issued = claims.filter(({ isTooSmall }) => !isTooSmall);
  const isAsked = issued.length > 0;
  return [
    {
      account,
      payable: isAsked ? sumOfAmounts(issued.map(claim => claim.payable)) : null,
      small: claims.filter(({ isTooSmall }) => isTooSmall),
      dates: isAsked ? claimDates(year, bodyKey(account.member, account.payer), facts, terms) : null,
    },
  ];
}

function fieldsOf(convention: Convention, year: number, terms: StatedTerms): Field[] {
  return [
    written('CodeInsee', 11, ({ account: { member } }) => member.insee),
    written('Siret', 16, ({ account: { body } }) => body.siret),
    written('Type', 11, ({ account: { payer } }) => payerWord(payer.type)),
    written('Nom', 26, ({ account: { member } }) => member.name),
    written('NomAvecDe', 28, ({ account: { member } }) => linkedName(member.name).of),
    written('NomAvecA', 28, ({ account: { member } }) => linkedName(member.name).to),
    written('Destinataire', 32, ({ account: { member, payer } }) => bodyName(member, payer.type)),
    { name: 'Annee', width: 8, cell: () => numberCell(year, 'number') },
    written('Convention', 40, () => convention.label),
    {
      name: 'Population',
      width: 12,
      cell: ({ account }) => numberCell(account.member.population, 'inhabitants'),
    },
    ...convention.applications.flatMap(({ code }) => amountFields(code)),
    amount('Total', ({ account }) => (isQuotedOnly(account) ? null : account.due)),
    amount('Tva', ({ account }) => (isQuotedOnly(account) ? null : account.vat)),
    amount('APayer', ({ payable }) => payable),
    written('APayerTexte', 15, ({ payable }) => payable && formatEuros(payable)),
    written('APayerLettres', 60, ({ payable }) => payable && amountInWords(payable)),
    written('SousLeSeuil', 12, ({ small }) =>
      text(small.length > 0 ? 'publipostage.yes' : 'publipostage.no'),
    ),
    written('Mention', 60, mentionOf),
    day('DateTitre', ({ issued, lastDay }) => issued ?? lastDay),
    day('DateContestation', ({ contest }) => contest),
    day('DatePaiement', ({ payment }) => payment),
    written('DatesComptees', 60, ({ dates }) => dates && countingOf(dates, terms)),
    written('SourceTitre', 46, ({ dates }) => dates && (terms.claim?.source ?? null)),
    written('SourceContestation', 46, ({ dates }) => dates && (terms.contest?.source ?? null)),
    written('SourcePaiement', 46, ({ dates }) => dates && (terms.payment?.source ?? null)),
  ];
}

/** What is owed and not asked for: under the threshold, or on quotation. */
function mentionOf({ account: { quoted }, small }: Letter): string {
  const services = quoted.map(({ application }) => application.label).join(', ');
  return [
    ...(small.length > 0 ? [render(smallSentence(small.length))] : []),
    ...(quoted.length > 0 ? [text('year.quoted.mention', { services })] : []),
  ].join(' ');
}

function amount(name: string, of: (letter: Letter) => Decimal | null): Field {
  return {
    name,
    width: 13,
    cell: letter => {
      const found = of(letter);
      return found ? numberCell(found, 'euros') : emptyCell();
    },
  };
}

function day(name: string, of: (dates: ClaimDates) => ClaimDay): Field {
  return written(name, 18, ({ dates }) => dates && claimDayText(of(dates)));
}

/** The amount of a service, as a number and as a text; both empty when it is not subscribed. */
function amountFields(code: string): Field[] {
  const dueOf = ({ account: { lines } }: Letter) =>
    lines.find(({ application }) => application.code === code)?.price.due ?? null;
  const name = `Montant${fieldName(code)}`;
  return [
    { ...amount(name, dueOf), width: 18 },
    written(`${name}Texte`, 22, letter => {
      const due = dueOf(letter);
      return due && formatEuros(due);
    }),
  ];
}

function written(name: string, width: number, of: (letter: Letter) => string | null): Field {
  return { name, width, cell: letter => optionalCell(of(letter)) };
}

/** « E-DEMAT » as « EDEMAT ». */
function fieldName(code: string): string {
  return textKey(code).toUpperCase();
}
