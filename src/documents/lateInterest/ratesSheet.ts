import { type CalendarDay } from '../../domain/calendar/calendarDay';
import { serialOfDay } from '../../domain/calendar/excelSerial';
import {
  endOfSemester,
  type LateInterestRates,
  lateInterestRegimes,
  startOfSemester,
} from '../../domain/calendar/lateInterestRates';
import { type Decimal } from '../../domain/money/decimal';
import { text } from '../../text/inFrench';
import { numberCell, padded, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { shownChoice } from '../parameters/choices';
import { type CellModel, type SheetModel } from '../sheetModel';
import { wrappedHeights } from '../wrappedHeights';
import { type RateField, rateFields } from './rateFields';

/**
 * The « Taux d’intérêt » sheet: the rates of late payment by regime and semester, each with its source; to be completed
 * by hand and read back.
 */
export function ratesSheet(rates: LateInterestRates): SheetModel {
  const { addedPoints, flatFee, source } = rates.publicProcurement;
  const heading: CellModel[][] = [
    [textCell(text('rates.title'), 'title')],
    ...NOTES.map(key => [textCell(text(key), 'note')]),
    [],
    ruleRow(
      textCell(text('rates.rule'), 'header'),
      textCell(text('rates.value'), 'header'),
      textCell(text('rates.source'), 'header'),
    ),
    ruleRow(textCell(text('rates.addedPoints'), 'paragraph'), rateCell(addedPoints), sourceCell(source)),
    ruleRow(
      textCell(text('rates.flatFee'), 'paragraph'),
      numberCell(flatFee, 'parameterEuros'),
      sourceCell(source),
    ),
    [],
  ];
  const columns = rateFields.map(({ width }) => ({ width }));
  const rows = [
    ...heading,
    rateFields.map(({ header }) => textCell(text(header), 'header')),
    ...lateInterestRegimes.flatMap(regime =>
      rates[regime].rates.map(({ semester, percent, source: ofRate }) => [
        textCell(shownChoice('regime', regime), 'parameterText'),
        dayCell(startOfSemester(semester)),
        dayCell(endOfSemester(startOfSemester(semester))),
        rateCell(percent),
        sourceCell(ofRate),
      ]),
    ),
    // A line to fill in.
    rateFields.map(({ name }): CellModel => ({ content: { kind: 'blank' }, style: BLANK_STYLES[name] })),
  ].map(row => padded(row, columns.length));
  return {
    name: text('rates.sheetName'),
    columns,
    rows,
    rowHeights: wrappedHeights(rows, columns),
    headerRow: 0,
    orientation: 'landscape',
    footer: text('rates.title'),
  };
}

const NOTES = ['rates.note', 'rates.note.ecb', 'rates.note.legal'] as const;

const BLANK_STYLES = {
  regime: 'parameterText',
  start: 'parameterDay',
  end: 'parameterDay',
  rate: 'parameterRate',
  source: 'parameterText',
} as const satisfies Record<RateField['name'], CellStyle>;

/** A rule of the procurement regime: its value and its source stand in the columns of the rates and their sources. */
function ruleRow(label: CellModel, value: CellModel, source: CellModel): CellModel[] {
  const empty: CellModel = { content: { kind: 'blank' }, style: label.style };
  return [label, empty, empty, value, source];
}

function rateCell(percent: Decimal): CellModel {
  return numberCell(percent.div(100), 'parameterRate');
}

function dayCell(day: CalendarDay): CellModel {
  return numberCell(serialOfDay(day), 'parameterDay');
}

function sourceCell(source: string): CellModel {
  return textCell(source, 'parameterText');
}
