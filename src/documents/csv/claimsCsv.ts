import { siretFault } from '../../checks/sheets/siret';
import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { DomainError } from '../../domain/errors/domainError';
import { type Decimal } from '../../domain/money/decimal';
import { message } from '../../text/message';
import { csvText, type CsvValue } from './csvText';

/** One line of a claim (ligne de pièce): a debtor owes an amount for an object. Amounts in euros, to the cent. */
export interface ClaimLine {
  readonly year: number;
  /** Number of the claim in its list; lines of one claim share it. */
  readonly claim: string;
  /** Number of the line in its claim, from 1. */
  readonly line: number;
  readonly object: string;
  readonly lineObject: string;
  readonly issued: CalendarDay | null;
  readonly debtor: string;
  /** Fourteen digits, or empty: the finance software then finds the debtor by its name. */
  readonly siret: string;
  /** Chorus Pro: the debtor's service code and its commitment number, empty when it asks for none. */
  readonly serviceCode: string;
  readonly commitment: string;
  /** Account of the budget nomenclature, as the finance service gives it; empty leaves it to the software. */
  readonly account: string;
  readonly net: Decimal;
  /** Per cent; null for what bears no VAT. */
  readonly vatRate: Decimal | null;
  readonly vat: Decimal;
}

interface ClaimColumn {
  /** The name of the field in the PES V2 « recette aller ». */
  readonly field: string;
  readonly valueOf: (line: ClaimLine) => CsvValue;
}

/** What the PES cuts off beyond. */
const LONGEST_OBJECT = 160;
const SHOWN = 40;
const ORDINARY = '01';
const SIRET_NUMBER = '01';

const text = (written: string): CsvValue =>
  written === '' ? { kind: 'blank' } : { kind: 'text', text: written };

/**
 * The columns of the list of claims, under the names that the PES V2 « recette aller » gives its fields; what each
 * holds is told in docs/export-csv.md.
 */
export const claimColumns: readonly ClaimColumn[] = [
  { field: 'Exer', valueOf: ({ year }) => ({ kind: 'count', value: year }) },
  { field: 'TypBord', valueOf: () => text(ORDINARY) },
  {
    field: 'DteBordEm',
    valueOf: ({ issued }) => (issued ? { kind: 'day', day: issued } : { kind: 'blank' }),
  },
  { field: 'IdPce', valueOf: ({ claim }) => text(claim) },
  { field: 'TypPce', valueOf: () => text(ORDINARY) },
  { field: 'NatPce', valueOf: () => text(ORDINARY) },
  { field: 'ObjPce', valueOf: ({ object }) => text(object) },
  { field: 'NumeroEngagement', valueOf: ({ commitment }) => text(commitment) },
  { field: 'CodeService', valueOf: ({ serviceCode }) => text(serviceCode) },
  { field: 'IdLigne', valueOf: ({ line }) => ({ kind: 'count', value: line }) },
  { field: 'ObjLignePce', valueOf: ({ lineObject }) => text(lineObject) },
  { field: 'Nature', valueOf: ({ account }) => text(account) },
  { field: 'TvaIntraCom', valueOf: () => ({ kind: 'count', value: 0 }) },
  {
    field: 'TxTva',
    valueOf: ({ vatRate }) => (vatRate ? { kind: 'percent', value: vatRate } : { kind: 'blank' }),
  },
  { field: 'MtHT', valueOf: ({ net }) => ({ kind: 'amount', value: net }) },
  {
    field: 'MtTVA',
    valueOf: ({ vat, vatRate }) => (vatRate ? { kind: 'amount', value: vat } : { kind: 'blank' }),
  },
  { field: 'NatIdTiers', valueOf: ({ siret }) => text(siret && SIRET_NUMBER) },
  { field: 'IdTiers', valueOf: ({ siret }) => text(siret) },
  { field: 'Nom', valueOf: ({ debtor }) => text(debtor) },
];

/**
 * A list of claims as a CSV file to import into the finance software, which alone sends anything to Chorus Pro.
 *
 * @throws DomainError naming the line whose object is too long, whose SIRET is none, or whose amount is not in cents:
 *   nothing is cut, corrected or rounded on the way.
 */
export function claimsCsv(lines: readonly ClaimLine[]): string {
  lines.forEach((line, i) => checkLine(line, i + 1));
  return csvText(
    claimColumns.map(({ field }) => field),
    lines.map(line => claimColumns.map(({ valueOf }) => valueOf(line))),
  );
}

function checkLine({ object, lineObject, siret, debtor }: ClaimLine, row: number): void {
  const tooLong = [object, lineObject].find(({ length }) => length > LONGEST_OBJECT);
  if (tooLong !== undefined) {
    const given = `${tooLong.slice(0, SHOWN)}…`;
    throw new DomainError(message('csv.objectTooLong', { row, debtor, given, longest: LONGEST_OBJECT }));
  }
  if (siret !== '' && siretFault(siret) !== null) {
    throw new DomainError(message('csv.siret', { row, debtor, given: siret }));
  }
}
