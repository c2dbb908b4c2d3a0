import { formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { yearsOf } from '../../domain/conventions/convention';
import { text } from '../../text/message';
import { numberCell, textCell } from '../cells';
import { type CellModel } from '../sheetModel';
import { type AmountMode } from './amountMode';
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
  const budgetLabel =
    convention.budgetPeriodicity.value === 'period'
      ? text('annexe2.budget.period', { count })
      : text('annexe2.budget.year');
  // Only native formulas follow from these cells; elsewhere they must not look as if they did.
  const isEditable = mode === 'native';
  return [
    [
      rows.budget,
      [
        textCell(budgetLabel, 'label'),
        numberCell(application.pricing.budget, isEditable ? 'parameterEuros' : 'fixedEuros'),
      ],
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

/** The column headers, as annexe 2 prints them. */
export function headerCells({ convention, payer }: Annexe2Table): CellModel[] {
  const count = yearsOf(convention);
  const { inForce, decree } = convention.populations;
  const rate = payer.participation.rate.times(100).toString().replace('.', ',');
  return [
    text('annexe2.header.member'),
    text('annexe2.header.population', { year: String(yearOf(inForce)), decree: formatDay(decree) }),
    text('annexe2.header.period', { count }),
    text('annexe2.header.annual'),
    text('annexe2.header.billed', {
      acronym: convention.issuer.acronym,
      rate,
      tax: convention.taxWording.printed,
    }),
  ].map(label => textCell(label, 'header'));
}
