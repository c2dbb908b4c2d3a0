import { formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { yearsOf } from '../../domain/conventions/convention';
import { text } from '../../text/inFrench';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel } from '../sheetModel';
import { type AmountMode } from './amountMode';
import { rateLabelFormula, yearLabelFormula } from './annexe2Formulas';
import { annexe2Rows, type NumberedRow } from './annexe2Layout';
import { type Annexe2Table } from './annexe2Table';

/** Title, payer, decree and tax lines: rows 1 to 4. */
export function headingRows({ convention, application, payer }: Annexe2Table): NumberedRow[] {
  const rows = annexe2Rows(0);
  const { populations, taxWording } = convention;
  const decree = text(`annexe2.decree.${populations.kind}`, {
    year: String(populations.referenceYear),
    inForce: formatDay(populations.inForce),
    decree: formatDay(populations.decree),
  });
  const tax =
    taxWording.printed === taxWording.actual
      ? text('annexe2.taxSame', taxWording)
      : text('annexe2.tax', taxWording);
  return [
    [rows.title, [textCell(text('annexe2.title', { application: application.label }), 'title')]],
    [
      rows.subtitle,
      [textCell(text(`annexe2.subtitle.${payer.type}`, { convention: convention.label }), 'subtitle')],
    ],
    [rows.decree, [textCell(decree, 'subtitle')]],
    [rows.tax, [textCell(tax, 'note')]],
  ];
}

/** The figures the table is computed from, in cells of their own. */
export function parameterRows(
  { convention, application, payer }: Annexe2Table,
  mode: AmountMode,
): NumberedRow[] {
  const rows = annexe2Rows(0);
  const { acronym } = convention.issuer;
  const count = yearsOf(convention);
  // Only native formulas follow from these cells; elsewhere they must not look as if they did.
  const isEditable = mode === 'native';
  const budgetLabel =
    convention.budgetPeriodicity.value === 'period'
      ? yearLabel(number => text('annexe2.budget.period', { count: number }), count, 'label', mode)
      : textCell(text('annexe2.budget.year'), 'label');
  return [
    [
      rows.budget,
      [budgetLabel, numberCell(application.pricing.budget, isEditable ? 'parameterEuros' : 'fixedEuros')],
    ],
    [
      rows.years,
      [
        textCell(text('annexe2.years'), 'label'),
        numberCell(count, isEditable ? 'parameterYears' : 'fixedYears'),
      ],
    ],
    [
      rows.participation,
      [
        textCell(text('annexe2.participation', { acronym }), 'label'),
        numberCell(payer.participation.rate, isEditable ? 'parameterRate' : 'fixedRate'),
      ],
    ],
    [
      rows.totalPopulation,
      [
        textCell(text('annexe2.totalPopulation'), 'label'),
        numberCell(convention.populations.total, isEditable ? 'parameterInhabitants' : 'fixedInhabitants'),
      ],
    ],
  ];
}

/** The column headers, as annexe 2 prints them; those that name a parameter follow it. */
export function headerCells({ convention, payer }: Annexe2Table, mode: AmountMode): CellModel[] {
  const { inForce, decree } = convention.populations;
  const population = text('annexe2.header.population', {
    year: String(yearOf(inForce)),
    decree: formatDay(decree),
  });
  const period = (count: number) => text('annexe2.header.period', { count });
  const billed = (rate: string) =>
    text('annexe2.header.billed', {
      acronym: convention.issuer.acronym,
      rate,
      tax: convention.taxWording.printed,
    });
  return [
    textCell(text('annexe2.header.member'), 'header'),
    textCell(population, 'header'),
    yearLabel(period, yearsOf(convention), 'header', mode),
    textCell(text('annexe2.header.annual'), 'header'),
    rateLabel(billed, payer.participation.rate.times(100).toString().replace('.', ','), mode),
  ];
}

/** A label that counts the years, in words for one year and for several. */
function yearLabel(
  label: (count: number) => string,
  count: number,
  style: CellStyle,
  mode: AmountMode,
): CellModel {
  if (mode !== 'native') return textCell(label(count), style);
  const [before = '', one = ''] = label(1).split('1');
  const [, other = ''] = label(2).split('2');
  return formulaCell(yearLabelFormula({ before, one, other }), label(count), style);
}

/** The header that names the participation. */
function rateLabel(label: (rate: string) => string, rate: string, mode: AmountMode): CellModel {
  if (mode !== 'native') return textCell(label(rate), 'header');
  const mark = '\u0000';
  const [before = '', after = ''] = label(mark).split(mark);
  return formulaCell(rateLabelFormula(before, after), label(rate), 'header');
}
