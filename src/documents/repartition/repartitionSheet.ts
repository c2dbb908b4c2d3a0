import { type Convention } from '../../domain/conventions/convention';
import { Decimal } from '../../domain/money/decimal';
import { sumOfRatios } from '../../domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/inFrench';
import { columnLetters } from '../../checks/cellAddress';
import { bodyCharts } from '../charts/bodyCharts';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { amountToPay } from '../fiche/articleFour';
import { type BorneShares, borneShares } from '../year/borneByFunder';
import { decreeLine, emptyCell, nameCells, optionalCell } from '../year/firstColumns';
import { type ListColumn, type ListRows, listSheet } from '../year/listSheet';
import { isQuotedOnly, quotedNotes } from '../year/quotedNotes';
import { columnSum, rowSum } from '../year/sumFormulas';
import { bearsTax, type TaxSplit, taxSplit } from '../year/taxSplit';
import { unsignedNotes } from '../year/unsignedNotes';
import { type YearAccount, type YearLine, type YearStatement, yearStatement } from '../year/yearLines';
import { type UsedService } from '../year/yearUse';

/** Code INSEE, SIRET, membre, type, population, %: the amounts follow. */
const FIXED = 6;
const MEMBER = 2;
const POPULATION = 4;
const SHARE_DECIMALS = 6;

/** The écart d'arrondi of a body: the sum of its rounded lines less its exact total rounded once, in euros. */
export function roundingGapOf({ lines, due }: YearAccount): Decimal {
  return due.minus(roundRatio(sumOfRatios(lines.map(({ price }) => price.exact)), CENT_HALF_UP));
}

/**
 * « État de répartition » of a year: what each body owes by service, what is left to the funder, closed by the sum in
 * words. Amounts in euros before tax; where a service bears VAT, that of each body and its total with tax as well.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function repartitionSheet(convention: Convention, year: number): SheetModel {
  const statement = yearStatement(convention, year);
  const borne = borneShares(statement);
  const owed = statement.accounts.flatMap(({ lines }) => lines);
  const { acronym } = convention.issuer;
  const years = { year: String(year) };
  const isPartial = statement.accounts.some(({ quoted }) => quoted.length > 0);
  const layout: Layout = { convention, ...taxSplit(owed) };
  const columns = listColumns(layout);
  return listSheet({
    name: text('repartition.sheetName', years),
    title: text('repartition.title', years),
    subtitles: [convention.label, decreeLine(convention)],
    columns,
    lines: statement.accounts.map(
      (account, index) => row =>
        accountCells({ account, borne: borne?.ofAccounts[index] ?? null }, layout, row),
    ),
    totals: rows => totalRows(statement, borne, layout, rows),
    charts: rows => dueCharts(statement, layout, rows, columns.length),
    closing: [
      text(isPartial ? 'repartition.closing.butQuoted' : 'repartition.closing', {
        amount: amountToPay(statement, owed),
      }),
    ],
    notes: [
      taxNote(owed, layout),
      text('repartition.note.rounding'),
      text(borne ? 'repartition.note.borne' : 'repartition.note.noBudget', { acronym }),
      text('repartition.note.gap'),
      ...[...quotedNotes(statement), ...unsignedNotes(statement)].map(render),
    ],
    orientation: 'landscape',
  });
}

/** Where VAT is due on something, the VAT and the total with it stand beside the total before it. */
interface Layout extends Pick<TaxSplit, 'isTaxed' | 'isMixed'> {
  readonly convention: Convention;
}

/** What the amounts are; where some bear VAT and others none, service by service. */
function taxNote(owed: readonly YearLine[], { convention, isTaxed, isMixed }: Layout): string {
  const tax = convention.taxWording.actual;
  if (!isTaxed) return text('repartition.note.unit', { tax });
  if (!isMixed) return text('repartition.note.taxed');
  const labels = (lines: readonly YearLine[]) =>
    [...new Set(lines.map(({ application }) => application.label))].join(', ');
  return text('repartition.note.mixed', {
    taxed: labels(owed.filter(bearsTax)),
    untaxed: labels(owed.filter(line => !bearsTax(line))),
    tax: tax.charAt(0).toUpperCase() + tax.slice(1),
  });
}

/** The columns of the total, before tax, and of what is left to the funder, 0-based. */
function columnsOf({ convention, isTaxed }: Layout): { total: number; borne: number } {
  const total = FIXED + convention.applications.length;
  return { total, borne: total + (isTaxed ? 3 : 1) };
}

function totalHeader({ isTaxed, isMixed }: Layout): string {
  if (isMixed) return text('repartition.header.totalMixed');
  return text(isTaxed ? 'repartition.header.totalNet' : 'repartition.header.total');
}

function listColumns(layout: Layout): ListColumn[] {
  const { applications, issuer } = layout.convention;
  const { acronym } = issuer;
  return [
    { header: text('year.header.insee'), width: 9 },
    { header: text('year.header.siret'), width: 16 },
    { header: text('year.header.member'), width: 26 },
    { header: text('year.header.type'), width: 11 },
    { header: text('year.header.population'), width: 11 },
    { header: text('repartition.header.share'), width: 11 },
    ...applications.map(({ label }) => ({ header: label, width: 17 })),
    { header: totalHeader(layout), width: 14 },
    ...(layout.isTaxed
      ? [
          { header: text('titres.header.vat'), width: 12 },
          { header: text('repartition.header.totalTaxed'), width: 14 },
        ]
      : []),
    { header: text('repartition.header.borne', { acronym }), width: 15 },
    { header: text('repartition.header.gap'), width: 11 },
  ];
}

function dueCharts({ accounts, year }: YearStatement, layout: Layout, rows: ListRows, columnCount: number) {
  const bodies = accounts.map(account => ({
    ...account,
    // No amount, and not one of zero: on quotation.
    amounts: isQuotedOnly(account) ? [] : [account.due],
  }));
  return bodyCharts(bodies, rows, {
    title: text('chart.due', { year: String(year) }),
    series: [{ name: totalHeader(layout), column: columnsOf(layout).total }],
    categoryColumn: MEMBER,
    columnCount,
  });
}

interface AccountLine {
  readonly account: YearAccount;
  /** What the funder bears, where it is counted on this body. */
  readonly borne: Decimal | null;
}

function accountCells({ account, borne }: AccountLine, layout: Layout, row: number): CellModel[] {
  const { member, payer, body, lines, due, vat } = account;
  const { applications, populations } = layout.convention;
  const { total } = columnsOf(layout);
  return [
    textCell(member.insee, 'name'),
    optionalCell(body.siret),
    ...nameCells(member, payer),
    numberCell(member.population, 'inhabitants'),
    shareCell(member.population, populations.total, row),
    ...applications.map(({ code }) => {
      const line = lines.find(({ application }) => application.code === code);
      // Not subscribed is no amount of zero.
      return line ? numberCell(line.price.due, 'euros') : emptyCell();
    }),
    ...(isQuotedOnly(account)
      ? Array.from({ length: columnsOf(layout).borne - total }, () => emptyCell('totalEuros'))
      : [
          rowSum(row, [FIXED, total - 1], due),
          ...(layout.isTaxed
            ? [numberCell(vat, 'euros'), rowSum(row, [total, total + 1], due.plus(vat))]
            : []),
        ]),
    borne ? numberCell(borne, 'euros') : emptyCell(),
    isQuotedOnly(account) ? emptyCell() : numberCell(roundingGapOf(account), 'euros'),
  ];
}

function shareCell(population: number, total: number, row: number): CellModel {
  if (total === 0) return emptyCell();
  const share = new Decimal(population).div(total).toDecimalPlaces(SHARE_DECIMALS);
  const formula = `=ROUND(${columnLetters(POPULATION)}${row}/${total},${SHARE_DECIMALS})`;
  return formulaCell(formula, share, 'rate');
}

/** What communes that do not use a service cost the funder, then the totals. */
function totalRows(statement: YearStatement, borne: BorneShares | null, layout: Layout, rows: ListRows) {
  const { accounts, convention, due } = statement;
  const amountsOf = (code: string) =>
    sumOfAmounts(
      accounts.flatMap(({ lines }) =>
        lines.flatMap(({ application, price }) => (application.code === code ? [price.due] : [])),
      ),
    );
  const isQuotedAlone = (code: string) => {
    const isOf = ({ application }: UsedService) => application.code === code;
    return (
      accounts.some(({ quoted }) => quoted.some(isOf)) && !accounts.some(({ lines }) => lines.some(isOf))
    );
  };
  const { applications } = convention;
  const columns = columnsOf(layout);
  const vat = sumOfAmounts(accounts.map(account => account.vat));
  const labels = (style: 'name' | 'totalLabel', label: string) =>
    Array.from({ length: FIXED }, (_, column) =>
      column === MEMBER ? textCell(label, style === 'name' ? 'paragraph' : style) : emptyCell(style),
    );
  const elsewhere = borne && [
    ...labels('name', text('repartition.elsewhere')),
    ...Array.from({ length: columns.borne - FIXED }, () => emptyCell()),
    numberCell(borne.elsewhere, 'euros'),
    emptyCell(),
  ];
  const withElsewhere = { ...rows, last: rows.last + 1 };
  return [
    ...(elsewhere ? [() => elsewhere] : []),
    () => [
      ...labels('totalLabel', text('year.total')),
      ...applications.map(({ code }, i) =>
        isQuotedAlone(code) ? emptyCell('totalLabel') : columnSum(FIXED + i, rows, amountsOf(code)),
      ),
      columnSum(columns.total, rows, due),
      ...(layout.isTaxed
        ? [columnSum(columns.total + 1, rows, vat), columnSum(columns.total + 2, rows, due.plus(vat))]
        : []),
      borne ? columnSum(columns.borne, withElsewhere, borne.total) : emptyCell('totalLabel'),
      columnSum(columns.borne + 1, rows, sumOfAmounts(accounts.map(roundingGapOf))),
    ],
  ];
}
