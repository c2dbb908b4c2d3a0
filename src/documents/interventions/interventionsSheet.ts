import { serialOfDay } from '../../domain/calendar/excelSerial';
import { type Convention } from '../../domain/conventions/convention';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { render, text } from '../../text/inFrench';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { emptyCell, nameCells } from '../year/firstColumns';
import { listSheet, parameterRow } from '../year/listSheet';
import { columnSum } from '../year/sumFormulas';
import { unsignedWorkNotes } from '../year/unsignedNotes';
import { dayRatesOf, type Intervention, type PricedIntervention, pricedInterventions } from './interventions';

const COLUMNS = [
  ['interventions.header.day', 12],
  ['year.header.member', 22],
  ['year.header.type', 12],
  ['interventions.header.profile', 24],
  ['titres.header.object', 34],
  ['interventions.header.days', 8],
  ['interventions.header.rate', 13],
  ['interventions.header.net', 13],
  ['titres.header.vat', 12],
  ['interventions.header.total', 13],
] as const;
const [NET, VAT, TOTAL] = [7, 8, 9];

/**
 * « Interventions » (annexe 3) of a year: the days worked for each body, their price and VAT. The price of half a day and the
 * rate of VAT stand in cells of their own, which the amounts follow.
 *
 * @throws DomainError as `pricedInterventions` does.
 */
export function interventionsSheet(
  convention: Convention,
  year: number,
  interventions: readonly Intervention[],
): SheetModel {
  const { halfDay, vat } = dayRatesOf(convention);
  const priced = pricedInterventions(convention, interventions);
  const subtitles = [convention.label];
  const first = parameterRow(subtitles);
  const cells = { half: `$F$${first}`, vat: `$F$${first + 1}` };
  const nets = sumOfAmounts(priced.map(({ net }) => net));
  const vats = sumOfAmounts(priced.map(line => line.vat));
  return listSheet({
    name: text('interventions.sheetName', { year: String(year) }),
    title: text('interventions.title', { year: String(year) }),
    subtitles,
    parameters: [
      parameterCells(text('interventions.half'), numberCell(halfDay.share, 'parameterRate')),
      parameterCells(text('interventions.vat'), numberCell(vat.rate, 'parameterRate')),
    ],
    columns: COLUMNS.map(([key, width]) => ({ header: text(key), width })),
    lines: priced.map(line => row => lineCells(line, row, cells)),
    totals: rows => [
      () => [
        textCell(text('year.total'), 'totalLabel'),
        ...COLUMNS.slice(1, NET).map(() => emptyCell('totalLabel')),
        columnSum(NET, rows, nets),
        columnSum(VAT, rows, vats),
        columnSum(TOTAL, rows, nets.plus(vats)),
      ],
    ],
    notes: [...unsignedWorkNotes(convention, interventions).map(render), halfDay.source, vat.source],
    orientation: 'landscape',
  });
}

function parameterCells(label: string, value: CellModel): CellModel[] {
  return [textCell(label, 'blank'), ...[1, 2, 3, 4].map(() => emptyCell('blank')), value];
}

function lineCells(
  { intervention, member, payer, profile, net, vat }: PricedIntervention,
  row: number,
  parameters: { readonly half: string; readonly vat: string },
): CellModel[] {
  const { day, object, days } = intervention;
  const counted = `(INT(F${row})+IF(F${row}>INT(F${row}),${parameters.half},0))`;
  return [
    numberCell(serialOfDay(day), 'day'),
    ...nameCells(member, payer),
    textCell(profile.label, 'name'),
    textCell(object, 'paragraph'),
    numberCell(days, 'number'),
    numberCell(profile.rate, 'euros'),
    formulaCell(`=ROUND(${counted}*G${row},2)`, net, 'euros'),
    formulaCell(`=ROUND(H${row}*${parameters.vat},2)`, vat, 'euros'),
    formulaCell(`=ROUND(H${row}+I${row},2)`, net.plus(vat), 'euros'),
  ];
}
