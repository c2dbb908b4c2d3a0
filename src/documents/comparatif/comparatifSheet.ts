import { type Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/inFrench';
import { bodyCharts } from '../charts/bodyCharts';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { emptyCell, nameCells } from '../year/firstColumns';
import { type ListRows, listSheet } from '../year/listSheet';
import { quotedNotes } from '../year/quotedNotes';
import { columnSum, difference, rowSum } from '../year/sumFormulas';
import { type YearStatement } from '../year/yearLines';
import { beforeAndAfter, comparatif, type ComparatifLine, effectNames } from './comparatif';

const [BEFORE, AFTER, DIFFERENCE, EFFECTS] = [2, 3, 4, 5];

/**
 * « Comparatif N / N-1 »: what each body owed, owes, the difference, and its effects, which add up to it; the last
 * column is Excel's own sum of the effects, to be held against the difference.
 *
 * @throws DomainError as `comparatif` does.
 */
export function comparatifSheet(before: YearStatement, after: YearStatement): SheetModel {
  const lines = comparatif(before, after);
  const years = { before: String(before.year), after: String(after.year) };
  return listSheet({
    name: text('comparatif.sheetName', years),
    title: text('comparatif.title', years),
    subtitles: [...new Set([before.convention.label, after.convention.label])],
    columns: [
      { header: text('year.header.member'), width: 26 },
      { header: text('year.header.type'), width: 11 },
      { header: text('comparatif.header.year', { year: years.before }), width: 13 },
      { header: text('comparatif.header.year', { year: years.after }), width: 13 },
      { header: text('comparatif.header.difference'), width: 13 },
      ...effectNames.map(name => ({ header: text(`comparatif.effect.${name}`), width: 13 })),
      { header: text('comparatif.header.sum'), width: 13 },
    ],
    lines: lines.map(line => row => lineCells(line, row)),
    totals: rows => [() => totalCells(lines, rows)],
    charts: rows =>
      bodyCharts(beforeAndAfter(lines), rows, {
        title: text('chart.dueBoth', years),
        series: [
          { name: text('comparatif.header.year', { year: years.before }), column: BEFORE },
          { name: text('comparatif.header.year', { year: years.after }), column: AFTER },
        ],
        categoryColumn: 0,
        columnCount: EFFECTS + effectNames.length + 1,
      }),
    notes: [
      text('comparatif.note.order'),
      text('comparatif.note.rounding'),
      ...[before, after].flatMap(quotedNotes).map(render),
    ],
    orientation: 'landscape',
  });
}

function lineCells(line: ComparatifLine, row: number): CellModel[] {
  const { member, payer, before, after, effects } = line;
  const change = after.minus(before);
  return [
    ...nameCells(member, payer),
    owedCell(line, 'before'),
    owedCell(line, 'after'),
    difference(row, [AFTER, BEFORE], change),
    ...effectNames.map(name => numberCell(effects[name], 'euros')),
    rowSum(row, [EFFECTS, EFFECTS + effectNames.length - 1], change, 'euros'),
  ];
}

/** What a body owes before or after; an empty cell while it is on quotation. */
export function owedCell(line: ComparatifLine, when: 'before' | 'after'): CellModel {
  return line.onQuotation[when] ? emptyCell() : numberCell(line[when], 'euros');
}

function totalCells(lines: readonly ComparatifLine[], rows: ListRows): CellModel[] {
  const sum = (amount: (line: ComparatifLine) => Decimal) => sumOfAmounts(lines.map(amount));
  const change = sum(({ before, after }) => after.minus(before));
  return [
    textCell(text('year.total'), 'totalLabel'),
    emptyCell('totalLabel'),
    columnSum(
      BEFORE,
      rows,
      sum(({ before }) => before),
    ),
    columnSum(
      AFTER,
      rows,
      sum(({ after }) => after),
    ),
    columnSum(DIFFERENCE, rows, change),
    ...effectNames.map((name, i) =>
      columnSum(
        EFFECTS + i,
        rows,
        sum(({ effects }) => effects[name]),
      ),
    ),
    columnSum(EFFECTS + effectNames.length, rows, change),
  ];
}
