import { type Convention } from '../../domain/conventions/convention';
import { amountInWords } from '../../domain/money/amountInWords';
import { Decimal } from '../../domain/money/decimal';
import { formatEuros } from '../../domain/money/formatEuros';
import { type Ratio, sumOfRatios } from '../../domain/money/ratio';
import { CENT_HALF_UP, roundRatio } from '../../domain/money/rounding';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/inFrench';
import { columnLetters } from '../../checks/cellAddress';
import { bodyCharts } from '../charts/bodyCharts';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { decreeLine, emptyCell, nameCells, optionalCell } from '../year/firstColumns';
import { type ListColumn, type ListRows, listSheet } from '../year/listSheet';
import { columnSum, rowSum } from '../year/sumFormulas';
import { unsignedNotes } from '../year/unsignedNotes';
import { type YearAccount, type YearStatement, yearStatement } from '../year/yearLines';

/** Code INSEE, SIRET, membre, type, population, %: the amounts follow. */
const FIXED = 6;
const MEMBER = 2;
const POPULATION = 4;
const SHARE_DECIMALS = 6;

/** What the funder bears of what one body uses, and what rounding changed, in euros. */
export interface BorneShare {
  /** Yearly cost of the services of the body, rounded once, less what it owes. */
  readonly borne: Decimal;
  /** Sum of its rounded lines less its exact total rounded once. */
  readonly gap: Decimal;
}

/** What is left to the funder for a body, and its écart d'arrondi. */
export function borneShare({ lines, due }: YearAccount): BorneShare {
  const cents = (amounts: readonly Ratio[]) => roundRatio(sumOfRatios(amounts), CENT_HALF_UP);
  return {
    borne: cents(lines.map(({ price }) => price.gross.annual)).minus(due),
    gap: due.minus(cents(lines.map(({ price }) => price.exact))),
  };
}

/**
 * « État de répartition » of a year: what each body owes by service, what is left to the funder, closed by the sum in
 * words. Amounts in euros before tax.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function repartitionSheet(convention: Convention, year: number): SheetModel {
  const statement = yearStatement(convention, year);
  const { acronym } = convention.issuer;
  const years = { year: String(year) };
  const columns = listColumns(convention);
  return listSheet({
    name: text('repartition.sheetName', years),
    title: text('repartition.title', years),
    subtitles: [convention.label, decreeLine(convention)],
    columns,
    lines: statement.accounts.map(account => row => accountCells(account, convention, row)),
    totals: rows => totalRows(statement, rows),
    charts: rows => dueCharts(statement, rows, columns.length),
    closing: [
      text('repartition.closing', {
        amount: formatEuros(statement.due),
        words: amountInWords(statement.due),
      }),
    ],
    notes: [
      text('repartition.note.rounding'),
      text('repartition.note.borne', { acronym }),
      text('repartition.note.gap'),
      ...unsignedNotes(statement).map(render),
    ],
    orientation: 'landscape',
  });
}

function listColumns({ applications, issuer: { acronym } }: Convention): ListColumn[] {
  return [
    { header: text('year.header.insee'), width: 9 },
    { header: text('year.header.siret'), width: 16 },
    { header: text('year.header.member'), width: 26 },
    { header: text('year.header.type'), width: 11 },
    { header: text('year.header.population'), width: 11 },
    { header: text('repartition.header.share'), width: 11 },
    ...applications.map(({ label }) => ({ header: label, width: 17 })),
    { header: text('repartition.header.total'), width: 14 },
    { header: text('repartition.header.borne', { acronym }), width: 15 },
    { header: text('repartition.header.gap'), width: 11 },
  ];
}

function dueCharts({ accounts, convention, year }: YearStatement, rows: ListRows, columnCount: number) {
  const bodies = accounts.map(({ member, payer, due }) => ({ member, payer, amounts: [due] }));
  const column = FIXED + convention.applications.length;
  return bodyCharts(bodies, rows, {
    title: text('chart.due', { year: String(year) }),
    series: [{ name: text('repartition.header.total'), column }],
    categoryColumn: MEMBER,
    columnCount,
  });
}

function accountCells(account: YearAccount, convention: Convention, row: number): CellModel[] {
  const { member, payer, body, lines, due } = account;
  const { borne, gap } = borneShare(account);
  const { applications, populations } = convention;
  const total = FIXED + applications.length;
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
    rowSum(row, [FIXED, total - 1], due),
    numberCell(borne, 'euros'),
    numberCell(gap, 'euros'),
  ];
}

function shareCell(population: number, total: number, row: number): CellModel {
  if (total === 0) return emptyCell();
  const share = new Decimal(population).div(total).toDecimalPlaces(SHARE_DECIMALS);
  const formula = `=ROUND(${columnLetters(POPULATION)}${row}/${total},${SHARE_DECIMALS})`;
  return formulaCell(formula, share, 'fixedRate');
}

function totalRows({ accounts, convention, due }: YearStatement, rows: ListRows) {
  const { applications } = convention;
  const amountsOf = (code: string) =>
    sumOfAmounts(
      accounts.flatMap(({ lines }) =>
        lines.flatMap(({ application, price }) => (application.code === code ? [price.due] : [])),
      ),
    );
  const shares = accounts.map(borneShare);
  const total = FIXED + applications.length;
  return [
    () => [
      ...Array.from({ length: FIXED }, (_, column) =>
        column === MEMBER ? textCell(text('year.total'), 'totalLabel') : emptyCell('totalLabel'),
      ),
      ...applications.map(({ code }, i) => columnSum(FIXED + i, rows, amountsOf(code))),
      columnSum(total, rows, due),
      columnSum(total + 1, rows, sumOfAmounts(shares.map(({ borne }) => borne))),
      columnSum(total + 2, rows, sumOfAmounts(shares.map(({ gap }) => gap))),
    ],
  ];
}
