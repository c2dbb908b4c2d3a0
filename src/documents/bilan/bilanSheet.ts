import { columnLetters } from '../../checks/cellAddress';
import { type Convention } from '../../domain/conventions/convention';
import { conventionOfYear } from '../../domain/conventions/conventionOfYear';
import { Decimal } from '../../domain/money/decimal';
import { percent } from '../../domain/money/figureTexts';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/inFrench';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel, type SheetModel } from '../sheetModel';
import { emptyCell, payerWord } from '../year/firstColumns';
import { type ListRows, listSheet } from '../year/listSheet';
import { columnSum, difference, rowSum } from '../year/sumFormulas';
import { type Bilan, bilan, type BilanLine } from './bilan';

const FIRST_PAYER = 3;
const SHARE_DECIMALS = 6;

/**
 * « Bilan » of a year: by service, a year of its budget, what each type of payer owes, what the funder really bears,
 * and what would be recovered if everyone subscribed.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function bilanSheet(given: Convention, year: number): SheetModel {
  const convention = conventionOfYear(given, year);
  const result = bilan(convention, year);
  const { acronym } = convention.issuer;
  const years = { year: String(year) };
  return listSheet({
    name: text('bilan.sheetName', years),
    title: text('bilan.title', years),
    subtitles: [convention.label],
    columns: [
      { header: text('bilan.header.service'), width: 42 },
      { header: text('bilan.header.members'), width: 10 },
      { header: text('bilan.header.budget'), width: 14 },
      ...convention.payers.map(({ type }) => ({
        header: text('bilan.header.billed', { type: payerWord(type) }),
        width: 14,
      })),
      { header: text('bilan.header.total'), width: 14 },
      { header: text('bilan.header.recovered'), width: 11 },
      { header: text('bilan.header.borne', { acronym }), width: 14 },
      { header: text('bilan.header.share', { acronym }), width: 12 },
      { header: text('bilan.header.full'), width: 13 },
    ],
    lines: result.lines.map(line => row => lineCells(line, row)),
    totals: rows => [row => totalCells(result, rows, row)],
    notes: [
      text('bilan.note.share', {
        acronym,
        rates: convention.payers
          .map(({ type, participation }) => `${payerWord(type)} ${percent(participation.rate)}`)
          .join(', '),
      }),
      text('bilan.note.budget'),
      ...result.quoted.map(render),
    ],
    orientation: 'landscape',
  });
}

function lineCells(
  { application, members, billed, total, budget, borne, fullUptake }: BilanLine,
  row: number,
) {
  const last = FIRST_PAYER + billed.length;
  const cells: CellModel[] = [
    textCell(application.label, 'paragraph'),
    numberCell(members, 'inhabitants'),
    budget ? numberCell(budget, 'euros') : emptyCell(),
    ...billed.map(({ amount }) => (amount ? numberCell(amount, 'euros') : emptyCell())),
    total ? rowSum(row, [FIRST_PAYER, last - 1], total, 'euros') : emptyCell(),
  ];
  if (!total || !budget || !borne) return [...cells, emptyCell(), emptyCell(), emptyCell(), emptyCell()];
  return [
    ...cells,
    shareCell(row, [last, 2], [total, budget]),
    difference(row, [2, last], borne),
    shareCell(row, [last + 2, 2], [borne, budget]),
    fullUptake ? numberCell(fullUptake, 'rate') : emptyCell(),
  ];
}

function totalCells({ lines, budget, total, borne }: Bilan, rows: ListRows, row: number): CellModel[] {
  const payers = lines[0]?.billed ?? [];
  const last = FIRST_PAYER + payers.length;
  // Of a year without a budget to share out, nothing tells what the services cost: no sum, and no zero.
  const hasBudget = lines.some(line => line.budget !== null);
  const blank = emptyCell('totalLabel');
  return [
    textCell(text('bilan.total'), 'totalLabel'),
    blank,
    hasBudget ? columnSum(2, rows, budget) : blank,
    ...payers.map((_, i) =>
      columnSum(FIRST_PAYER + i, rows, sumOfAmounts(lines.map(({ billed }) => billed[i]?.amount ?? ZERO))),
    ),
    columnSum(last, rows, sumOfAmounts(lines.map(line => line.total ?? ZERO))),
    // A service that shares out no budget is in the sum billed, not in the part recovered.
    budget.isZero() ? blank : recoveredCell(row, [2, last + 2], total.div(budget)),
    hasBudget ? columnSum(last + 2, rows, borne) : blank,
    budget.isZero() ? blank : shareCell(row, [last + 2, 2], [borne, budget], 'totalRate'),
    blank,
  ];
}

/** One less the part of the budget that the funder bears, 0-based columns. */
function recoveredCell(
  row: number,
  [budget, borne]: readonly [number, number],
  expected: Decimal,
): CellModel {
  const [whole, rest] = [budget, borne].map(column => `${columnLetters(column)}${row}`);
  const formula = `=ROUND((${whole}-${rest})/${whole},${SHARE_DECIMALS})`;
  return formulaCell(formula, expected.toDecimalPlaces(SHARE_DECIMALS), 'totalRate');
}

const ZERO = new Decimal(0);

/** One column over another, 0-based, as a rate. */
function shareCell(
  row: number,
  [part, whole]: readonly [number, number],
  [of, on]: readonly [Decimal, Decimal],
  style: CellStyle = 'rate',
): CellModel {
  if (on.isZero()) return emptyCell(style);
  const formula = `=ROUND(${columnLetters(part)}${row}/${columnLetters(whole)}${row},${SHARE_DECIMALS})`;
  return formulaCell(formula, of.div(on).toDecimalPlaces(SHARE_DECIMALS), style);
}
