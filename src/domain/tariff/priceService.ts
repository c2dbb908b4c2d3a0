import { message } from '../../text/message';
import { type CalendarDay, yearOf } from '../calendar/calendarDay';
import { type Application, type Convention, type Payer, yearsOf } from '../conventions/convention';
import { Decimal } from '../money/decimal';
import { dividedBy, plus, type Ratio, sumOfRatios, times, ZERO } from '../money/ratio';
import { type ComponentAmount, componentAmount } from './componentAmount';
import { exactText } from './exactText';
import { findTariff } from './findTariff';
import { type Quantities } from './measure';
import { isOnce, type PricePart } from './pricePart';
import {
  discounted,
  firstYearFrom,
  fundersShare,
  grantedDiscounts,
  type PriceStage,
  through,
  withinBounds,
} from './priceStages';
import { type PriceStep } from './priceStep';
import { asQuantities, quantityOf } from './quantities';
import { roundedPrice, type RoundedPrice } from './roundedPrice';
import { type Component, type Frequency, type Tariff } from './tariff';

/** What to price: a service, for a payer, on a day. */
export interface PriceRequest {
  readonly convention: Convention;
  readonly application: Application;
  readonly payer: Payer;
  /** What the payer is measured by; a single number is taken for the one measure that the terms read. */
  readonly quantities: Quantities | Decimal | number;
  /** A day of the year that is billed: it chooses among dated tariffs. Without one, the convention's first day. */
  readonly on?: CalendarDay | undefined;
  /** Day the payer was notified: it makes the first year, its pro rata and its one-off components. */
  readonly notified?: CalendarDay | null | undefined;
  /** Years the payer committed to at once. */
  readonly commitmentYears?: number | null | undefined;
}

/** What a service costs a payer for a year, in euros. */
export interface Price extends RoundedPrice {
  readonly tariff: Tariff;
  /** Before the funder's share and all that follows it, exact: over the convention, and a year of it. */
  readonly gross: { readonly period: Ratio; readonly annual: Ratio };
}

/**
 * Prices a service, in this order: components, a year of them, the funder's share, discount, minimum and maximum, pro
 * rata of the first year, rounding, VAT. Nothing is rounded before its stage.
 *
 * @throws DomainError when no tariff holds, when an amount or a quantity is unknown, or on quotation.
 */
export function priceService(request: PriceRequest): Price {
  const { convention, application, payer, notified } = request;
  const on = request.on ?? convention.period.start;
  const tariff = findTariff(convention, application, payer.type, on);
  const quantities = quantitiesOf(request, tariff);
  const subject = { convention, application: application.label, quantities };
  const isFirstYear = notified ? yearOf(notified) === yearOf(on) : false;

  const full = tariff.components.map(component => componentAmount(component, subject));
  const { gross, ...owed } = yearOwed(full, yearsOf(convention), isFirstYear);
  const staged = stagesOf(request, tariff, isFirstYear).reduce(through, owed);
  const notDue = isFirstYear ? [] : full.filter(isOnce).map(({ component }) => notDueStep(component));
  const rounded = roundedPrice(staged.parts, tariff);
  return { ...rounded, tariff, gross, steps: [...staged.steps, ...notDue, ...rounded.steps] };
}

/** What the convention does to a year of the components, in its order. */
function stagesOf(request: PriceRequest, tariff: Tariff, isFirstYear: boolean): PriceStage[] {
  const { convention, payer, notified, commitmentYears } = request;
  const { rate } = tariff.participation ?? payer.participation;
  const isProRata = isFirstYear && notified && tariff.firstYear;
  return [
    fundersShare(rate, convention.issuer.acronym),
    ...grantedDiscounts(tariff.discounts, commitmentYears ?? null).map(discounted),
    withinBounds(tariff),
    ...(isProRata ? [firstYearFrom(notified, tariff.firstYear)] : []),
  ];
}

function quantitiesOf({ quantities, application }: PriceRequest, tariff: Tariff): Quantities {
  const isSingle = typeof quantities === 'number' || quantities instanceof Decimal;
  const given = isSingle ? asQuantities(quantities, tariff, application.label) : quantities;
  // An impossible quantity is refused even where the terms do not read it.
  for (const measure of Object.keys(given) as (keyof Quantities)[])
    quantityOf(given, measure, application.label);
  return given;
}

/** A year of the components, with what is owed once in the year of joining, before the funder's share. */
function yearOwed(full: readonly ComponentAmount[], years: number, isFirstYear: boolean) {
  const yearly = full
    .filter(part => !isOnce(part))
    .map(({ component, amount }) => ({ component, amount: ofYear(amount, component.per, years) }));
  const once = full.filter(isOnce);
  const gross = {
    annual: sumOfRatios(yearly.map(({ amount }) => amount)),
    period: sumOfRatios(full.map(({ component, amount }) => ofPeriod(amount, component.per, years))),
  };
  const steps = [
    ...full.map(({ amount, computation }): PriceStep => ({ computation, result: amount })),
    annualStep(full, gross.annual, years),
  ];
  return isFirstYear && once.length > 0
    ? { gross, parts: [...yearly, ...once], steps: [...steps, firstCostStep(gross.annual, once)] }
    : { gross, parts: yearly, steps };
}

function ofYear(amount: Ratio, per: Frequency, years: number): Ratio {
  return per === 'period' ? dividedBy(amount, years) : amount;
}

function ofPeriod(amount: Ratio, per: Frequency, years: number): Ratio {
  return per === 'year' ? times(amount, years) : amount;
}

function annualStep(full: readonly PricePart[], annual: Ratio, years: number): PriceStep {
  const [only, ...others] = full;
  const yearly = full.filter(part => !isOnce(part));
  const computation = () => {
    if (others.length > 0) return message('explain.annualSum', { sum: yearlySum(yearly, years) });
    return only?.component.per === 'period'
      ? message('explain.annual', { amount: exactText(only.amount), years })
      : message('explain.annualAlone');
  };
  return { computation, result: annual };
}

/** « 8 333,33 € / 3 + 150,00 € »: each component brought to a year. */
function yearlySum(parts: readonly PricePart[], years: number): string {
  const terms = parts.map(({ component, amount }) =>
    component.per === 'period' ? `${exactText(amount)} / ${years}` : exactText(amount),
  );
  return terms.length > 0 ? terms.join(' + ') : exactText(ZERO);
}

/** A year, and what is owed once: the year of joining owes both. */
function firstCostStep(annual: Ratio, once: readonly PricePart[]): PriceStep {
  const amounts = [annual, ...once.map(({ amount }) => amount)];
  const sum = () => amounts.map(exactText).join(' + ');
  return {
    computation: () => message('explain.firstCost', { sum: sum() }),
    result: amounts.reduce(plus),
  };
}

function notDueStep({ label }: Component): PriceStep {
  return { computation: () => message('explain.onceNotDue', { label }), result: ZERO };
}
