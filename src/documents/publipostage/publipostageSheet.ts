import { formatDay } from '../../domain/calendar/calendarDay';
import { deadlineOf } from '../../domain/calendar/conventionDeadlines';
import { type ConventionTerms } from '../../domain/calendar/conventionTerms';
import { type Convention } from '../../domain/conventions/convention';
import { amountInWords } from '../../domain/money/amountInWords';
import { formatEuros } from '../../domain/money/formatEuros';
import { linkedName } from '../../domain/names/linkedName';
import { textKey } from '../../domain/names/textKey';
import { text } from '../../text/inFrench';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { bodyName } from '../year/bodyName';
import { emptyCell, optionalCell, payerWord } from '../year/firstColumns';
import { type YearAccount, yearStatement } from '../year/yearLines';

/** A field of the mail merge: its name, without spaces nor accents, and its cell for a body. */
interface Field {
  readonly name: string;
  readonly width: number;
  readonly cell: (account: YearAccount) => CellModel;
}

/**
 * The table of a mail merge: a header on the first row, a line for each body, amounts as numbers and as texts ready to
 * print (« 174,24 € », in words). Names of fields are letters and digits only: Word takes no other.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function publipostageSheet(convention: Convention, year: number, terms: ConventionTerms): SheetModel {
  const fields = fieldsOf(convention, year, terms);
  const rows = [
    fields.map(({ name }) => textCell(name, 'header')),
    ...yearStatement(convention, year).accounts.map(account => fields.map(({ cell }) => cell(account))),
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

function fieldsOf(convention: Convention, year: number, terms: ConventionTerms): Field[] {
  const lastDay = deadlineOf('claim', `${year}-01-01`, terms);
  const day = (name: string, event: 'contest' | 'payment') =>
    written(name, 18, () => formatDay(deadlineOf(event, lastDay, terms)));
  const payable = ({ due, vat }: YearAccount) => due.plus(vat);
  return [
    written('CodeInsee', 11, ({ member }) => member.insee),
    written('Siret', 16, ({ body }) => body.siret),
    written('Type', 11, ({ payer }) => payerWord(payer.type)),
    written('Nom', 26, ({ member }) => member.name),
    written('NomAvecDe', 28, ({ member }) => linkedName(member.name).of),
    written('NomAvecA', 28, ({ member }) => linkedName(member.name).to),
    written('Destinataire', 32, ({ member, payer }) => bodyName(member, payer.type)),
    written('Annee', 8, () => String(year)),
    written('Convention', 40, () => convention.label),
    {
      name: 'Population',
      width: 12,
      cell: ({ member }) => numberCell(member.population, 'inhabitants'),
    },
    ...convention.applications.flatMap(({ code }) => amountFields(code)),
    { name: 'Total', width: 13, cell: ({ due }) => numberCell(due, 'euros') },
    { name: 'Tva', width: 12, cell: ({ vat }) => numberCell(vat, 'euros') },
    { name: 'APayer', width: 13, cell: account => numberCell(payable(account), 'euros') },
    written('APayerTexte', 15, account => formatEuros(payable(account))),
    written('APayerLettres', 60, account => amountInWords(payable(account))),
    written('DateTitre', 14, () => formatDay(lastDay)),
    day('DateContestation', 'contest'),
    day('DatePaiement', 'payment'),
  ];
}

/** The amount of a service, as a number and as a text; both empty when it is not subscribed. */
function amountFields(code: string): Field[] {
  const dueOf = ({ lines }: YearAccount) =>
    lines.find(({ application }) => application.code === code)?.price.due ?? null;
  const name = `Montant${fieldName(code)}`;
  return [
    {
      name,
      width: 18,
      cell: account => {
        const due = dueOf(account);
        return due ? numberCell(due, 'euros') : emptyCell();
      },
    },
    written(`${name}Texte`, 22, account => {
      const due = dueOf(account);
      return due && formatEuros(due);
    }),
  ];
}

function written(name: string, width: number, of: (account: YearAccount) => string | null): Field {
  return { name, width, cell: account => optionalCell(of(account)) };
}

/** « E-DEMAT » as « EDEMAT ». */
function fieldName(code: string): string {
  return textKey(code).toUpperCase();
}
