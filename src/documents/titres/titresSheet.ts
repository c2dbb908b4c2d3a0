import { type StatedTerms } from '../../domain/calendar/conventionTerms';
import { serialOfDay } from '../../domain/calendar/excelSerial';
import { type Convention } from '../../domain/conventions/convention';
import { formatEuros } from '../../domain/money/formatEuros';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { withSemicolons } from '../../text/frenchSpaces';
import { render, text } from '../../text/inFrench';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { bodyName } from '../year/bodyName';
import { emptyCell, optionalCell } from '../year/firstColumns';
import { listSheet } from '../year/listSheet';
import { columnSum } from '../year/sumFormulas';
import { bodyKey, noFacts, type YearFacts } from '../year/yearFacts';
import { claimDates, claimDayText, countedSentence } from './claimDates';
import { type Claim, groupedProposals, SMALLEST_CLAIM, yearClaims } from './claims';
import { unclaimedNotes } from './unclaimedNotes';
import { proposalSentence } from './proposalSentence';

const COLUMNS = [
  ['titres.header.number', 5],
  ['titres.header.year', 9],
  ['titres.header.debtor', 30],
  ['year.header.siret', 16],
  ['titres.header.serviceCode', 13],
  ['titres.header.commitment', 14],
  ['titres.header.object', 42],
  ['titres.header.account', 9],
  ['titres.header.amount', 13],
  ['titres.header.vat', 12],
  ['titres.header.small', 9],
  ['titres.header.issue', 12],
  ['titres.header.contest', 12],
  ['titres.header.payment', 12],
] as const;
const [AMOUNT, VAT] = [8, 9];

/**
 * « Liste des titres » of a year: a line for each claim, its amount before tax, its VAT, its deadlines, and whether it
 * is under the threshold of recovery. A claim that is not issued alone has no deadline, nor has one for work billed by
 * the day: article 5 dates the yearly claim of the services only.
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
  return listSheet({
    name: text('titres.sheetName', years),
    title: text('titres.title', years),
    subtitles: [convention.label],
    columns: COLUMNS.map(([key, width]) => ({ header: text(key), width })),
    lines: claims.map(claim => () => claimCells(claim, terms, facts, convention.taxWording.actual)),
    totals: rows => [
      () => [
        ...COLUMNS.slice(0, AMOUNT).map((_, column) =>
          column === 2 ? textCell(text('year.total'), 'totalLabel') : emptyCell('totalLabel'),
        ),
        columnSum(AMOUNT, rows, sumOfAmounts(claims.map(({ net }) => net))),
        columnSum(VAT, rows, sumOfAmounts(claims.map(({ vat }) => vat))),
        ...COLUMNS.slice(VAT + 1).map(() => emptyCell('totalLabel')),
      ],
      ...(claims.some(({ isTooSmall }) => isTooSmall)
        ? [
            () =>
              sumCells(
                text('titres.ofWhichSmall'),
                claims.filter(({ isTooSmall }) => isTooSmall),
              ),
          ]
        : []),
    ],
    notes: notes(convention, year, claims, { terms, facts }),
    orientation: 'landscape',
  });
}

/** @param tax what the convention says of the tax of services that bear no VAT. */
function claimCells(claim: Claim, terms: StatedTerms, facts: YearFacts, tax: string): CellModel[] {
  const { number, year, member, payer, body, object, lines, net, vat, isTooSmall } = claim;
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
    optionalCell(facts.account),
    numberCell(net, 'euros'),
    claim.vatRate ? numberCell(vat, 'euros') : textCell(tax, 'wording'),
    isTooSmall ? textCell(text('titres.small'), 'alert') : textCell(text('recap.no'), 'name'),
    ...dateCells(claim, terms, facts),
  ];
}

/** The sums of some claims, on a line of their own. */
function sumCells(label: string, claims: readonly Claim[]): CellModel[] {
  return COLUMNS.map((_, column) => {
    if (column === 2) return textCell(label, 'totalLabel');
    if (column === AMOUNT) return numberCell(sumOfAmounts(claims.map(({ net }) => net)), 'totalEuros');
    if (column === VAT) return numberCell(sumOfAmounts(claims.map(({ vat }) => vat)), 'totalEuros');
    return emptyCell('totalLabel');
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
  return [
    ...(first ? [] : [text('titres.none', { year: String(year) })]),
    ...unclaimedNotes(convention, year, facts.interventions).map(render),
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
