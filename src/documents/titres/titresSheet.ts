import { type StatedTerms } from '../../domain/calendar/conventionTerms';
import { serialOfDay } from '../../domain/calendar/excelSerial';
import { type Convention } from '../../domain/conventions/convention';
import { type Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { withSemicolons } from '../../text/frenchSpaces';
import { render, text } from '../../text/inFrench';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { bodyName } from '../year/bodyName';
import { emptyCell, optionalCell } from '../year/firstColumns';
import { partialYearNotes } from '../year/partialYearNotes';
import { yearUse } from '../year/yearUse';
import { listSheet } from '../year/listSheet';
import { columnSum } from '../year/sumFormulas';
import { bodyKey, noFacts, type YearFacts } from '../year/yearFacts';
import { claimDates, claimDayText, countedSentence } from './claimDates';
import { type Claim, groupedProposals, linesByRate, SMALLEST_CLAIM, yearClaims } from './claims';
import { unclaimedNotes } from './unclaimedNotes';
import { proposalSentence } from './proposalSentence';

/** With the last one they print on one page across: a claim is read with its debtor. */
const COLUMNS = [
  ['titres.header.number', 5],
  ['titres.header.year', 9],
  ['titres.header.debtor', 30],
  ['year.header.siret', 16],
  ['titres.header.serviceCode', 13],
  ['titres.header.commitment', 14],
  ['titres.header.object', 40],
  ['titres.header.account', 9],
  ['titres.header.amount', 13],
  ['titres.header.vat', 12],
  ['titres.header.small', 9],
  ['titres.header.issue', 12],
  ['titres.header.contest', 12],
  ['titres.header.payment', 12],
] as const;
/** After all others, where VAT applies to something. */
const PAYABLE_COLUMN = ['titres.header.payable', 13] as const;
const [DEBTOR, AMOUNT, VAT] = [2, 8, 9];

/**
 * « Liste des titres » of a year: a line for each claim, or for each rate of VAT that it bears, those without VAT apart;
 * its amount before VAT, its VAT, its deadlines, and whether it is under the threshold of recovery. Where VAT applies to
 * something, the sum to pay for each claim closes its first line. A claim that is not issued alone has no deadline, nor
 * has one for work billed by the day: article 5 dates the yearly claim of the services only.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function titresSheet(
  convention: Convention,
  year: number,
  terms: StatedTerms,
  facts: YearFacts = noFacts,
): SheetModel {
  const claims = yearClaims(convention, year, facts);
  const years = { year: String(year) };
  const columns = columnsFor(claims);
  const given = { terms, facts };
  const small = claims.filter(({ isTooSmall }) => isTooSmall);
  return listSheet({
    name: text('titres.sheetName', years),
    title: text('titres.title', years),
    subtitles: [convention.label],
    columns: columns.map(([key, width]) => ({ header: text(key), width })),
    lines: claims.flatMap(claim =>
      linesByRate(claim.lines).map(
        (lines, index) => () =>
          claimCells({ claim, lines, isFirst: index === 0 }, given, convention.taxWording.actual).slice(
            0,
            columns.length,
          ),
      ),
    ),
    totals: rows => [
      () =>
        sumCells(text('year.total'), claims, columns, (column, expected) =>
          columnSum(column, rows, expected),
        ),
      ...(small.length > 0
        ? [
            () =>
              sumCells(text('titres.ofWhichSmall'), small, columns, (_, sum) =>
                numberCell(sum, 'totalEuros'),
              ),
          ]
        : []),
    ],
    notes: notes(convention, year, claims, given),
    orientation: 'landscape',
  });
}

type Columns = readonly ((typeof COLUMNS)[number] | typeof PAYABLE_COLUMN)[];

/** What is to be paid has its column only where it is another sum than the amount. */
function columnsFor(claims: readonly Claim[]): Columns {
  return claims.some(isTaxed) ? [...COLUMNS, PAYABLE_COLUMN] : COLUMNS;
}

function isTaxed({ lines }: Pick<Claim, 'lines'>): boolean {
  return lines.some(({ vatRate }) => vatRate !== null);
}

interface RowOfClaim {
  readonly claim: Claim;
  /** Its lines at one rate. */
  readonly lines: Claim['lines'];
  readonly isFirst: boolean;
}

/** @param tax what the convention says of the tax of services that bear no VAT. */
function claimCells({ claim, lines, isFirst }: RowOfClaim, given: Given, tax: string): CellModel[] {
  const { number, year, member, payer, body, object, payable, isTooSmall } = claim;
  const vat = sumOfAmounts(lines.map(line => line.vat));
  return [
    numberCell(Number(number), 'number'),
    numberCell(year, 'number'),
    textCell(bodyName(member, payer.type), 'paragraph'),
    optionalCell(body.siret),
    optionalCell(body.serviceCode),
    optionalCell(body.commitment),
    textCell(
      text('titres.objectOf', { object, services: withSemicolons(lines.map(({ label }) => label)) }),
      'paragraph',
    ),
    optionalCell(given.facts.account),
    numberCell(sumOfAmounts(lines.map(({ net }) => net)), 'euros'),
    isTaxed({ lines }) ? numberCell(vat, 'euros') : textCell(tax, 'wording'),
    isTooSmall ? textCell(text('titres.small'), 'alert') : textCell(text('recap.no'), 'name'),
    ...dateCells(claim, given.terms, given.facts),
    // Once a claim: the column adds up.
    isFirst ? numberCell(payable, 'euros') : emptyCell(),
  ];
}

/** The sums of some claims, on a line of their own. */
function sumCells(
  label: string,
  claims: readonly Claim[],
  columns: Columns,
  cellOf: (column: number, sum: Decimal) => CellModel,
): CellModel[] {
  const sums = new Map([
    [AMOUNT, sumOfAmounts(claims.map(({ net }) => net))],
    [VAT, sumOfAmounts(claims.map(({ vat }) => vat))],
    [COLUMNS.length, sumOfAmounts(claims.map(({ payable }) => payable))],
  ]);
  return columns.map((_, column) => {
    if (column === DEBTOR) return textCell(label, 'totalLabel');
    const sum = sums.get(column);
    return sum ? cellOf(column, sum) : emptyCell('totalLabel');
  });
}

/** Whether a claim has deadlines: article 5 dates the yearly one only, and what is not issued alone has none. */
function isDated({ kind, isTooSmall }: Claim): boolean {
  return kind !== 'work' && !isTooSmall;
}

function dateCells(claim: Claim, terms: StatedTerms, facts: YearFacts) {
  const { year, member, payer } = claim;
  if (!isDated(claim)) return [emptyCell(), emptyCell(), emptyCell()];
  const { lastDay, contest, payment } = claimDates(year, bodyKey(member, payer), facts, terms);
  return [lastDay, contest, payment].map(day =>
    typeof day === 'string' ? numberCell(serialOfDay(day), 'day') : textCell(claimDayText(day), 'paragraph'),
  );
}

interface Given {
  readonly terms: StatedTerms;
  readonly facts: YearFacts;
}

function notes(convention: Convention, year: number, claims: readonly Claim[], { terms, facts }: Given) {
  const small = claims.filter(({ isTooSmall }) => isTooSmall);
  const [first] = claims;
  const use = yearUse(convention, year);
  return [
    ...(first ? [] : [text('titres.none', { year: String(year) })]),
    ...taxNotes(claims, convention.taxWording.actual),
    ...unclaimedNotes(convention, year, facts.interventions).map(render),
    ...partialYearNotes(use, use.bodies),
    ...countingNotes(year, claims, { terms, facts }),
    ...sourceNotes(claims, terms),
    ...(claims.some(({ kind }) => kind === 'work') ? [text('titres.note.work')] : []),
    ...(small.length > 0
      ? [text('titres.note.small', { count: small.length, threshold: formatEuros(SMALLEST_CLAIM) })]
      : []),
    ...groupedProposals(convention, year, facts.grouping).map(proposal => render(proposalSentence(proposal))),
    text('titres.note.upload'),
  ];
}

/** What the amounts are, line by line, where VAT applies to something. */
function taxNotes(claims: readonly Claim[], tax: string): string[] {
  if (!claims.some(isTaxed)) return [];
  const isSeveral = claims.some(({ lines }) => linesByRate(lines).length > 1);
  return [
    text('titres.note.amount', { tax }),
    text('titres.note.payable'),
    ...(isSeveral ? [text('titres.note.lines')] : []),
  ];
}

/** From what day contest and payment are counted, where the convention sets them. */
function countingNotes(year: number, claims: readonly Claim[], { terms, facts }: Given): string[] {
  if (terms.contest === null && terms.payment === null) return [];
  const dated = claims.filter(isDated);
  const receptions = dated.map(
    ({ member, payer }) => claimDates(year, bodyKey(member, payer), facts, terms).reception,
  );
  const supposed = receptions.find(reception => reception?.basis !== 'notified');
  return [
    ...(receptions.includes(null) ? [text('titres.note.unknown')] : []),
    ...(supposed ? [countedSentence(supposed)] : []),
    ...(receptions.some(reception => reception?.basis === 'notified') ? [text('titres.note.notified')] : []),
  ];
}

/** What sets each limit: another convention than this one, at times, and it is said. */
function sourceNotes(claims: readonly Claim[], terms: StatedTerms): string[] {
  if (!claims.some(isDated)) return [];
  return (['claim', 'contest', 'payment'] as const).flatMap(limit => {
    const source = terms[limit]?.source;
    return source ? [text('titres.note.source', { limit: text(`echeancier.term.${limit}`), source })] : [];
  });
}
