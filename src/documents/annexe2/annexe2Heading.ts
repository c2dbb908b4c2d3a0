import { formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { yearsOf } from '../../domain/conventions/convention';
import { percent } from '../../domain/money/figureTexts';
import { type Measure } from '../../domain/tariff/measure';
import { populationMeasure } from '../../domain/tariff/quantities';
import { text } from '../../text/inFrench';
import { formulaCell, numberCell, textCell } from '../cells';
import { type CellStyle } from '../cellStyles';
import { type CellModel } from '../sheetModel';
import { type AmountMode } from './amountMode';
import { rateLabelFormula, yearLabelFormula } from './annexe2Formulas';
import { annexe2Layout, FIRST_TERM, type NumberedRow, parameterPlaces } from './annexe2Layout';
import { type Annexe2Table, type ColumnName, type SharedBudget } from './annexe2Model';

/** Title, payer, decree and tax lines: rows 1 to 4. */
export function headingRows({ convention, application, payer }: Annexe2Table): NumberedRow[] {
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
    [1, [textCell(text('annexe2.title', { application: application.label }), 'title')]],
    [2, [textCell(text(`annexe2.subtitle.${payer.type}`, { convention: convention.label }), 'subtitle')]],
    [3, [textCell(decree, 'subtitle')]],
    [4, [textCell(tax, 'note')]],
  ];
}

/** What the table is computed from: the figures of a shared budget in cells of their own, or terms in words. */
export function basisRows(table: Annexe2Table, mode: AmountMode): NumberedRow[] {
  return table.shared ? parameterRows(table, table.shared, mode) : termRows(table);
}

function termRows(table: Annexe2Table): NumberedRow[] {
  return annexe2Layout(table).terms.map((line, index) => [FIRST_TERM + index, [textCell(line, 'note')]]);
}

function parameterRows(
  { convention, payer }: Annexe2Table,
  { budget }: SharedBudget,
  mode: AmountMode,
): NumberedRow[] {
  const { acronym } = convention.issuer;
  const count = yearsOf(convention);
  // Only native formulas follow from these cells; elsewhere they must not look as if they did.
  const isEditable = mode === 'native';
  const budgetLabel =
    convention.budgetPeriodicity.value === 'period'
      ? yearLabel(number => text('annexe2.budget.period', { count: number }), count, 'label', mode)
      : textCell(text('annexe2.budget.year'), 'label');
  return [
    [parameterPlaces.budget, [budgetLabel, numberCell(budget, isEditable ? 'parameterEuros' : 'fixedEuros')]],
    [
      parameterPlaces.years,
      [
        textCell(text('annexe2.years'), 'label'),
        numberCell(count, isEditable ? 'parameterYears' : 'fixedYears'),
      ],
    ],
    [
      parameterPlaces.participation,
      [
        textCell(text('annexe2.participation', { acronym }), 'label'),
        numberCell(payer.participation.rate, isEditable ? 'parameterRate' : 'fixedRate'),
      ],
    ],
    [
      parameterPlaces.totalPopulation,
      [
        textCell(text('annexe2.totalPopulation'), 'label'),
        numberCell(convention.populations.total, isEditable ? 'parameterInhabitants' : 'fixedInhabitants'),
      ],
    ],
  ];
}

/** The column headers, as annexe 2 prints them; those that name a parameter follow it. */
export function headerCells(table: Annexe2Table, mode: AmountMode): CellModel[] {
  return [
    textCell(text('annexe2.header.member'), 'header'),
    ...table.measures.map(measure => textCell(measureHeader(table, measure), 'header')),
    ...table.columns.map(({ name }) => amountHeader(table, name, mode)),
  ];
}

function measureHeader({ convention }: Annexe2Table, measure: Measure): string {
  if (measure !== populationMeasure(convention)) return text(`explain.input.${measure}`);
  const { inForce, decree } = convention.populations;
  return text('annexe2.header.population', { year: String(yearOf(inForce)), decree: formatDay(decree) });
}

function amountHeader(
  { convention, payer, tariff, shared }: Annexe2Table,
  column: ColumnName,
  mode: AmountMode,
): CellModel {
  // Without a parameter cell to follow, a label is a text.
  const ownMode = shared ? mode : 'values';
  switch (column) {
    case 'period':
      return yearLabel(
        count => text('annexe2.header.period', { count }),
        yearsOf(convention),
        'header',
        ownMode,
      );
    case 'annual':
      return textCell(text('annexe2.header.annual'), 'header');
    case 'once':
      return textCell(text('annexe2.header.once'), 'header');
    case 'billed': {
      const { rate } = tariff.participation ?? payer.participation;
      if (rate.isZero() && !shared) return textCell(text('annexe2.header.owed'), 'header');
      const { acronym } = convention.issuer;
      const tax = convention.taxWording.printed;
      const label = (percents: string) => text('annexe2.header.billed', { acronym, rate: percents, tax });
      return rateLabel(label, rate.times(100).toString().replace('.', ','), ownMode);
    }
    case 'vat':
      return textCell(text('annexe2.header.vat', { rate: percent(tariff.vat!.rate) }), 'header');
    case 'total':
      return textCell(text('annexe2.header.total'), 'header');
  }
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
