import { cellAddress, type Position } from '../../checks/cellAddress';
import { type SheetSnapshot } from '../../checks/snapshot';
import { yearOf } from '../../domain/calendar/calendarDay';
import { type Application, type Convention, type Payer, yearsOf } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { Decimal } from '../../domain/money/decimal';
import { plainNumber } from '../../domain/money/figureTexts';
import { changedOnSheet } from '../../domain/tariff/explanationWords';
import { type Component } from '../../domain/tariff/tariff';
import { message } from '../../text/message';
import { parameterPlaces } from '../annexe2/annexe2Layout';
import { type Annexe2Table } from '../annexe2/annexe2Model';
import { valueAt } from './sheetCells';

/** The terms that the formulas of a sheet follow. */
export interface SheetTerms {
  readonly convention: Convention;
  readonly application: Application;
  readonly payer: Payer;
}

/** What each blue cell may hold for its formulas to give an amount. */
const isUsable: Readonly<Record<keyof typeof parameterPlaces, (value: number) => boolean>> = {
  budget: value => value >= 0,
  participation: value => value >= 0 && value <= 1,
  totalPopulation: value => Number.isSafeInteger(value) && value > 0,
  years: value => Number.isSafeInteger(value) && value > 0,
};

/**
 * The terms of a shared budget as the blue cells of its sheet have them now: a figure changed there is the one its
 * formulas follow, and its source is that cell.
 *
 * @param title the cell of the table's title: the blue cells stand at fixed places below it.
 * @throws DomainError naming the blue cell from which no amount can be computed.
 */
export function withSheetParameters(
  { convention, application, payer, tariff }: Annexe2Table,
  sheet: SheetSnapshot,
  title: Position,
): SheetTerms {
  const changed = (parameter: keyof typeof parameterPlaces, known: Decimal) => {
    const at = { row: title.row + parameterPlaces[parameter] - 1, column: title.column + 1 };
    const value = valueAt(sheet, at);
    if (typeof value !== 'number' || known.eq(value)) return null;
    const cell = cellAddress(at.row, at.column);
    if (!isUsable[parameter](value))
      throw new DomainError(message('amount.unusable', { cell, given: plainNumber(new Decimal(value)) }));
    return {
      value: new Decimal(value),
      source: changedOnSheet(cell),
    };
  };
  const [component] = tariff.components;
  if (component?.kind !== 'pro-rata' || component.budget === null) return { convention, application, payer };
  const budget = changed('budget', component.budget);
  const rate = changed('participation', payer.participation.rate);
  const total = changed('totalPopulation', new Decimal(convention.populations.total));
  const years = changed('years', new Decimal(yearsOf(convention)));
  const shared: Component = budget
    ? { ...component, budget: budget.value, source: budget.source }
    : component;
  return {
    application: { ...application, tariffs: [{ ...tariff, components: [shared] }] },
    payer: rate ? { ...payer, participation: { rate: rate.value, source: rate.source } } : payer,
    convention: {
      ...convention,
      populations: total
        ? { ...convention.populations, total: total.value.toNumber(), source: total.source }
        : convention.populations,
      period: years ? lasting(convention.period, years.value.toNumber()) : convention.period,
    },
  };
}

function lasting(period: Convention['period'], years: number): Convention['period'] {
  return { ...period, end: `${yearOf(period.start) + years - 1}-12-31` };
}
