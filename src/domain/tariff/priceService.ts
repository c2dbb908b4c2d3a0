import { message, render } from '../../text/message';
import { type CalendarDay, formatDay, yearOf } from '../calendar/calendarDay';
import { yearPartFrom } from '../calendar/proRataTemporis';
import { type Application, type Convention, type Payer, yearsOf } from '../conventions/convention';
import { Decimal } from '../money/decimal';
import { percent, plainNumber } from '../money/figureTexts';
import { formatEuros } from '../money/formatEuros';
import { sumOfAmounts } from '../money/sumOfAmounts';
import { compareRatios, dividedBy, plus, ratio, type Ratio, sumOfRatios, times, ZERO } from '../money/ratio';
import { CENT_HALF_UP, roundRatio } from '../money/rounding';
import { componentAmount } from './componentAmount';
import { exactText } from './exactText';
import { findTariff } from './findTariff';
import { asQuantities, quantityOf } from './quantities';
import { type Quantities } from './measure';
import { type PriceStep, roundingStep } from './priceStep';
import { type Component, type Discount, type Frequency, type Tariff } from './tariff';

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
export interface Price {
  readonly tariff: Tariff;
  /** Before the funder's share and all that follows it, exact: over the convention, and a year of it. */
  readonly gross: { readonly period: Ratio; readonly annual: Ratio };
  /** Owed for the year, before rounding and tax. */
  readonly exact: Ratio;
  /** Owed for the year, rounded, before tax. */
  readonly due: Decimal;
  /** null: no tax applies. */
  readonly tax: { readonly vat: Decimal; readonly total: Decimal } | null;
  readonly steps: readonly PriceStep[];
}

/** The exact amount of a component at some stage of the computation. */
interface Part {
  readonly component: Component;
  readonly amount: Ratio;
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
  const years = yearsOf(convention);
  const isFirstYear = notified ? yearOf(notified) === yearOf(on) : false;

  const full = tariff.components.map(component => componentAmount(component, subject));
  const steps: PriceStep[] = full.map(({ amount, computation }) => ({ computation, result: amount }));
  const yearly = full
    .filter(({ component }) => component.per !== 'once')
    .map(({ component, amount }) => ({ component, amount: ofYear(amount, component.per, years) }));
  const once = full.filter(({ component }) => component.per === 'once');
  const gross = {
    annual: sumOfRatios(yearly.map(({ amount }) => amount)),
    period: sumOfRatios(full.map(({ component, amount }) => ofPeriod(amount, component.per, years))),
  };
  steps.push(annualStep(full, gross.annual, years));

  const owed = [...yearly, ...(isFirstYear ? once : [])];
  if (isFirstYear && once.length > 0) steps.push(firstCostStep(gross.annual, once));
  const shared = afterShare(owed, tariff, request, steps);
  const discounted = afterDiscount(shared, tariff, request.commitmentYears ?? null, steps);
  const bounded = withinBounds(discounted, tariff, steps);
  const parts = isFirstYear && notified ? forFirstYear(bounded, tariff, notified, steps) : bounded;
  if (!isFirstYear) steps.push(...once.map(({ component }) => notDue(component)));
  return { tariff, gross, ...rounded(parts, tariff, steps), steps };
}

function quantitiesOf({ quantities, application }: PriceRequest, tariff: Tariff): Quantities {
  const isSingle = typeof quantities === 'number' || quantities instanceof Decimal;
  const given = isSingle ? asQuantities(quantities, tariff, application.label) : quantities;
  // An impossible quantity is refused even where the terms do not read it.
  for (const measure of Object.keys(given) as (keyof Quantities)[])
    quantityOf(given, measure, application.label);
  return given;
}

function ofYear(amount: Ratio, per: Frequency, years: number): Ratio {
  return per === 'period' ? dividedBy(amount, years) : amount;
}

function ofPeriod(amount: Ratio, per: Frequency, years: number): Ratio {
  return per === 'year' ? times(amount, years) : amount;
}

function annualStep(full: readonly Part[], annual: Ratio, years: number): PriceStep {
  const [only, ...others] = full;
  const yearly = full.filter(({ component }) => component.per !== 'once');
  const computation = () => {
    if (others.length > 0) return message('explain.annualSum', { sum: yearlySum(yearly, years) });
    return only?.component.per === 'period'
      ? message('explain.annual', { amount: exactText(only.amount), years })
      : message('explain.annualAlone');
  };
  return { computation, result: annual };
}

/** « 8 333,33 € / 3 + 150,00 € »: each component brought to a year. */
function yearlySum(parts: readonly Part[], years: number): string {
  const terms = parts.map(({ component, amount }) =>
    component.per === 'period' ? `${exactText(amount)} / ${years}` : exactText(amount),
  );
  return terms.length > 0 ? terms.join(' + ') : exactText(ZERO);
}

/** A year, and what is owed once: the year of joining owes both. */
function firstCostStep(annual: Ratio, once: readonly Part[]): PriceStep {
  const amounts = [annual, ...once.map(({ amount }) => amount)];
  const sum = () => amounts.map(exactText).join(' + ');
  return {
    computation: () => message('explain.firstCost', { sum: sum() }),
    result: amounts.reduce(plus),
  };
}

/**
 * A factor on some parts, as it is written after the step before: « × 261 / 365 » when it bears on all of them,
 * « 308,24 € × 261 / 365 + 500,00 € » when others stay as they are.
 */
function factorText(parts: readonly Part[], isBorneOn: (part: Part) => boolean, factor: string): string {
  const others = parts.filter(part => !isBorneOn(part));
  if (others.length === 0) return `× ${factor}`;
  return `${exactText(total(parts.filter(isBorneOn)))} × ${factor} + ${exactText(total(others))}`;
}

function afterShare(parts: Part[], tariff: Tariff, { convention, payer }: PriceRequest, steps: PriceStep[]) {
  const { rate } = tariff.participation ?? payer.participation;
  if (rate.isZero()) return parts;
  const left = new Decimal(1).minus(rate);
  const shared = parts.map(part => ({ ...part, amount: times(part.amount, left) }));
  steps.push({
    computation: () =>
      message('explain.participation', {
        funder: convention.issuer.acronym,
        rate: percent(rate),
        fraction: plainNumber(rate),
      }),
    result: total(shared),
  });
  return shared;
}

/** Of the discounts that ask a commitment, the longest one reached; those that ask none always count. */
function granted(discounts: readonly Discount[], years: number | null): Discount[] {
  const reached = discounts
    .filter(({ commitmentYears }) => commitmentYears !== null && commitmentYears <= (years ?? 0))
    .sort((a, b) => (b.commitmentYears ?? 0) - (a.commitmentYears ?? 0))
    .slice(0, 1);
  return discounts.filter(discount => discount.commitmentYears === null || reached.includes(discount));
}

function afterDiscount(
  parts: Part[],
  { discounts }: Tariff,
  years: number | null,
  steps: PriceStep[],
): Part[] {
  return granted(discounts, years).reduce((before, { label, rate, base }) => {
    const bears = ({ component }: Part) => base === null || base.includes(component.label);
    const left = new Decimal(1).minus(rate);
    const after = before.map(part => (bears(part) ? { ...part, amount: times(part.amount, left) } : part));
    const computation = () =>
      message('explain.discount', {
        label,
        rate: percent(rate),
        base: base === null ? render(message('explain.discount.all')) : base.join(', '),
        computed: factorText(before, bears, `(1 − ${plainNumber(rate)})`),
      });
    steps.push({ computation, result: total(after) });
    return after;
  }, parts);
}

/** The bounds hold for the year's part: one-off components stand apart. */
function withinBounds(parts: Part[], { minimum, maximum }: Tariff, steps: PriceStep[]): Part[] {
  const once = parts.filter(({ component }) => component.per === 'once');
  const yearly = parts.filter(({ component }) => component.per !== 'once');
  const [first] = yearly;
  const annual = total(yearly);
  const bound =
    minimum?.amount && compareRatios(annual, ratio(minimum.amount)) < 0
      ? { amount: minimum.amount, key: 'explain.minimum' as const }
      : maximum?.amount && compareRatios(annual, ratio(maximum.amount)) > 0
        ? { amount: maximum.amount, key: 'explain.maximum' as const }
        : null;
  if (!bound || !first) return parts;
  // One part stands for the year: what follows bears on all of it alike.
  const after = [{ component: first.component, amount: ratio(bound.amount) }, ...once];
  const sum = () => after.map(({ amount }) => exactText(amount)).join(' + ');
  steps.push({ computation: () => message(bound.key, { sum: sum() }), result: total(after) });
  return after;
}

function forFirstYear(
  parts: Part[],
  { firstYear }: Tariff,
  notified: CalendarDay,
  steps: PriceStep[],
): Part[] {
  if (!firstYear) return parts;
  const { numerator, denominator } = yearPartFrom(notified, firstYear.basis);
  const bears = ({ component }: Part) => component.per !== 'once';
  const after = parts.map(part =>
    bears(part) ? { ...part, amount: dividedBy(times(part.amount, numerator), denominator) } : part,
  );
  const values = () => ({
    from: formatDay(notified),
    to: formatDay(`${notified.slice(0, 4)}-12-31`),
    basis: render(message(`explain.basis.${firstYear.basis}`)),
    computed: factorText(parts, bears, `${numerator} / ${denominator}`),
  });
  steps.push({ computation: () => message('explain.firstYear', values()), result: total(after) });
  return after;
}

function notDue({ label }: Component): PriceStep {
  return { computation: () => message('explain.onceNotDue', { label }), result: ZERO };
}

function rounded(
  parts: Part[],
  { rounding, vat }: Tariff,
  steps: PriceStep[],
): Pick<Price, 'exact' | 'due' | 'tax'> {
  const exact = total(parts);
  const each = parts.map(({ amount }) => roundRatio(amount, rounding));
  const due = rounding.stage === 'end' ? roundRatio(exact, rounding) : sumOfAmounts(each);
  steps.push(roundingStep(rounding, due, each));
  if (!vat) return { exact, due, tax: null };
  const tax = roundRatio(ratio(due.times(vat.rate)), CENT_HALF_UP);
  const [net, taxed] = [formatEuros(due), formatEuros(tax)];
  steps.push(
    {
      computation: () => message('explain.vat', { rate: percent(vat.rate), net }),
      result: ratio(tax),
      isRounded: true,
    },
    {
      computation: () => message('explain.total', { net, tax: taxed }),
      result: ratio(due.plus(tax)),
      isRounded: true,
    },
  );
  return { exact, due, tax: { vat: tax, total: due.plus(tax) } };
}

function total(parts: readonly Part[]): Ratio {
  return parts.map(({ amount }) => amount).reduce(plus, ZERO);
}
