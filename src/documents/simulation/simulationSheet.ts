import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/inFrench';
import { bodyCharts } from '../charts/bodyCharts';
import { beforeAndAfter } from '../comparatif/comparatif';
import { owedCell } from '../comparatif/comparatifSheet';
import { textCell } from '../cells';
import { type SheetModel } from '../sheetModel';
import { emptyCell, nameCells } from '../year/firstColumns';
import { listSheet } from '../year/listSheet';
import { quotedNotes } from '../year/quotedNotes';
import { columnSum, difference } from '../year/sumFormulas';
import { type Simulation } from './simulation';

const [BEFORE, AFTER, DIFFERENCE] = [2, 3, 4];

/** « Simulation »: what each body owes before and after the changes tried, and the difference, in euros. */
export function simulationSheet(
  { before, after, lines }: Simulation,
  changes: readonly string[],
): SheetModel {
  const years = { year: String(before.year) };
  const sum = (name: 'before' | 'after') => sumOfAmounts(lines.map(line => line[name]));
  return listSheet({
    name: text('simulation.sheetName', years),
    title: text('simulation.title', years),
    subtitles: [before.convention.label, ...changes],
    columns: [
      { header: text('year.header.member'), width: 28 },
      { header: text('year.header.type'), width: 12 },
      { header: text('simulation.header.before'), width: 15 },
      { header: text('simulation.header.after'), width: 15 },
      { header: text('comparatif.header.difference'), width: 15 },
    ],
    lines: lines.map(line => row => [
      ...nameCells(line.member, line.payer),
      owedCell(line, 'before'),
      owedCell(line, 'after'),
      difference(row, [AFTER, BEFORE], line.after.minus(line.before)),
    ]),
    totals: rows => [
      () => [
        textCell(text('year.total'), 'totalLabel'),
        emptyCell('totalLabel'),
        columnSum(BEFORE, rows, sum('before')),
        columnSum(AFTER, rows, sum('after')),
        columnSum(DIFFERENCE, rows, sum('after').minus(sum('before'))),
      ],
    ],
    charts: rows =>
      bodyCharts(beforeAndAfter(lines), rows, {
        title: text('chart.simulated', years),
        series: [
          { name: text('simulation.header.before'), column: BEFORE },
          { name: text('simulation.header.after'), column: AFTER },
        ],
        categoryColumn: 0,
        columnCount: DIFFERENCE + 1,
      }),
    notes: [text('simulation.note'), ...quotedNotes(after).map(render)],
    orientation: 'portrait',
  });
}
