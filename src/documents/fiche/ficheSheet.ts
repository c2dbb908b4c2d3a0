import { formatDay } from '../../domain/calendar/calendarDay';
import { type StatedTerms } from '../../domain/calendar/conventionTerms';
import { type Payer } from '../../domain/conventions/convention';
import { percent, plainNumber } from '../../domain/money/figureTexts';
import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { withSemicolons } from '../../text/frenchSpaces';
import { render, text } from '../../text/inFrench';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { claimDates, claimDayText, countingOf } from '../titres/claimDates';
import { accountClaims, type GroupedProposal } from '../titres/claims';
import { proposalSentence, smallSentence } from '../titres/proposalSentence';
import { bodyName } from '../year/bodyName';
import { articleFourSentence } from './articleFour';
import { computationRows } from './ficheComputation';
import { decreeLine, emptyCell } from '../year/firstColumns';
import { listSheet } from '../year/listSheet';
import { partialYearNotes } from '../year/partialYearNotes';
import { isQuotedOnly, quotedNotes } from '../year/quotedNotes';
import { columnSum } from '../year/sumFormulas';
import { bearsTax, type TaxSplit, taxSplit, taxWord } from '../year/taxSplit';
import { bodyKey, type YearFacts } from '../year/yearFacts';
import { usedServices, type YearAccount, type YearStatement } from '../year/yearLines';
import { ficheName } from './ficheName';
import { textRow } from './textRow';

/** What a fiche says of the claim of its body. */
export interface FicheClaim {
  readonly terms: StatedTerms;
  readonly facts: YearFacts;
  /** Of the year, for the bodies whose claims are too small. */
  readonly proposals: readonly GroupedProposal[];
}

/**
 * The fiche of a body for a year: what a claim must state (population and its decree, total, budget, rate, the
 * computation with its figures), the amounts, the sentence for article 4, the deadlines.
 */
export function ficheSheet(statement: YearStatement, account: YearAccount, claim: FicheClaim): SheetModel {
  const { convention, year } = statement;
  const { member, payer, lines, quoted, due } = account;
  const body = bodyName(member, payer.type);
  const split = taxSplit(lines);
  const tax = convention.taxWording.actual;
  return listSheet({
    name: ficheName(member, payer.type, year, convention),
    title: text('fiche.title', { body, year: String(year) }),
    subtitles: [convention.label, decreeLine(convention)],
    parameters: identityRows(statement, account),
    columns: [
      { header: text('fiche.header.step'), width: 50 },
      { header: text('fiche.header.value'), width: 18 },
      { header: text('fiche.header.source'), width: 52 },
    ],
    lines: [
      ...lines.map(line => () => [
        textCell(line.application.label, 'paragraph'),
        numberCell(line.price.due, 'euros'),
        split.isTaxed ? textCell(lineTax(line, tax), 'paragraph') : emptyCell(),
      ]),
      ...quoted.map(({ application, reason }) => () => [
        textCell(application.label, 'paragraph'),
        emptyCell(),
        textCell(text('year.quoted.cell', { reason }), 'paragraph'),
      ]),
    ],
    totals: rows => [
      () => [
        textCell(text('fiche.total', { tax: taxWord(split, tax) }), 'totalLabel'),
        isQuotedOnly(account) ? emptyCell('totalLabel') : columnSum(1, rows, due),
        partsCell(split, tax),
      ],
      ...taxRows(account, split),
      // What the reader acts on comes before how it was computed: it stays on the first page, however many services.
      ...[
        [],
        ...sentenceRows(payer, articleFourSentence(statement, account)),
        ...claimRows(account, year, claim),
        ...computationRows(account),
      ].map(cells => () => cells),
    ],
    notes: [
      text('repartition.note.rounding'),
      ...quotedNotes({ accounts: [account], year }).map(render),
      ...partialYearNotes(statement, [{ ...account, services: usedServices(account) }]),
    ],
    orientation: 'portrait',
  });
}

/** What an amount of the fiche is: « net de taxe », « HT, TVA à 20 % ». */
function lineTax(line: YearAccount['lines'][number], tax: string): string {
  const { vat } = line.price.tariff;
  return vat && bearsTax(line) ? text('fiche.line.taxed', { rate: percent(vat.rate) }) : tax;
}

/** Of a total that is neither « HT » nor « net de taxe »: what is which. */
function partsCell({ isMixed, taxed, untaxed }: TaxSplit, tax: string): CellModel {
  if (!isMixed) return emptyCell('totalLabel');
  const told = { net: formatEuros(taxed), untaxed: formatEuros(untaxed), tax };
  return textCell(text('year.amount.ofWhich', told), 'totalText');
}

/** VAT and what is to be paid with it; nothing where none applies. */
function taxRows({ due, vat }: YearAccount, { isTaxed }: TaxSplit): ((row: number) => CellModel[])[] {
  if (!isTaxed) return [];
  return [
    () => [
      textCell(text('titres.header.vat'), 'totalLabel'),
      numberCell(vat, 'totalEuros'),
      emptyCell('totalLabel'),
    ],
    row => [
      textCell(text('fiche.totalWithTax'), 'totalLabel'),
      formulaCell(`=ROUND(B${row - 2}+B${row - 1},2)`, due.plus(vat), 'totalEuros'),
      emptyCell('totalLabel'),
    ],
  ];
}

function identityRows({ convention }: YearStatement, account: YearAccount): CellModel[][] {
  const { member, body } = account;
  const deliberations = [
    ...new Set(usedServices(account).map(({ subscription }) => subscription.deliberation)),
  ];
  const { total, source } = convention.populations;
  const identity: [string, string | null, string][] = [
    [text('year.header.insee'), member.insee, ''],
    [text('year.header.siret'), body.siret, ''],
    [text('titres.header.serviceCode'), body.serviceCode, ''],
    [text('titres.header.commitment'), body.commitment, ''],
    [text('recap.header.deliberation'), withSemicolons(deliberations.filter(one => one !== null)), ''],
    [text('year.header.population'), plainNumber(new Decimal(member.population)), source],
    [text('annexe2.totalPopulation'), plainNumber(new Decimal(total)), source],
  ];
  return identity
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value, from]) => textRow(label, value ?? '', from));
}

/** In one cell, to be copied whole. */
function sentenceRows({ participation }: Payer, sentence: string): CellModel[][] {
  // The article that sets the amounts is the one that sets the funder's share.
  const article = /\barticle (\d+)/i.exec(participation.source)?.[1];
  const title = article ? text('fiche.articleTitle', { article }) : text('fiche.sentenceTitle');
  return [[textCell(title, 'subtitle')], [textCell(sentence, 'sentence')], []];
}

/** When the body is to pay, or why nothing is asked of it. */
function claimRows(
  account: YearAccount,
  year: number,
  { terms, facts, proposals }: FicheClaim,
): CellModel[][] {
  const { member, payer } = account;
  const title = [textCell(text('fiche.deadlines'), 'subtitle')];
  const claims = accountClaims(account, year, facts.grouping);
  if (claims.length === 0) {
    const why = text(isQuotedOnly(account) ? 'fiche.quotedOnly' : 'fiche.nothingDue');
    return [title, [textCell(why, 'sentence')]];
  }
  const small = claims.filter(({ isTooSmall }) => isTooSmall);
  const body = bodyName(member, payer.type);
  const grouped = proposals.filter(proposal => proposal.body === body).map(proposalSentence);
  return [
    title,
    ...(small.length < claims.length ? dateRows(account, year, terms, facts) : []),
    ...(small.length === 0 ? [] : [[textCell(render(smallSentence(small.length)), 'sentence')]]),
    ...grouped.map(sentence => [textCell(render(sentence), 'sentence')]),
  ];
}

function dateRows({ member, payer }: YearAccount, year: number, terms: StatedTerms, facts: YearFacts) {
  const dates = claimDates(year, bodyKey(member, payer), facts, terms);
  const { lastDay, issued, contest, payment } = dates;
  const counting = countingOf(dates, terms);
  return [
    textRow(text('titres.header.issue'), claimDayText(lastDay), terms.claim?.source ?? ''),
    ...(issued === null ? [] : [textRow(text('fiche.issued'), formatDay(issued), '')]),
    textRow(text('fiche.contest'), claimDayText(contest), terms.contest?.source ?? ''),
    textRow(text('fiche.payment'), claimDayText(payment), terms.payment?.source ?? ''),
    ...(counting === null ? [] : [[textCell(counting, 'sentence')]]),
  ];
}
