import { message, render } from '../../text/message';
import { type CalendarDay, formatDay } from '../calendar/calendarDay';
import { yearPartFrom } from '../calendar/proRataTemporis';
import { Decimal } from '../money/decimal';
import { percent, plainNumber } from '../money/figureTexts';
import { compareRatios, dividedBy, ratio, times } from '../money/ratio';
import { exactText } from './exactText';
import { isOnce, type PricePart, totalOfParts } from './pricePart';
import { type PriceStep } from './priceStep';
import { type Discount, type Tariff } from './tariff';

/** A price on its way, between its components and its rounding: what it is made of, and how it got there. */
export interface StagedPrice {
  readonly parts: readonly PricePart[];
  readonly steps: readonly PriceStep[];
}

/** What a convention does to a price before it is rounded. Nothing is rounded here. */
export type PriceStage = (parts: readonly PricePart[]) => StagedPrice;

/** Goes through a stage, which adds its steps to those before it. */
export function through({ parts, steps }: StagedPrice, stage: PriceStage): StagedPrice {
  const next = stage(parts);
  return { parts: next.parts, steps: [...steps, ...next.steps] };
}

/** What the funder bears is taken off every part. */
export function fundersShare(rate: Decimal, funder: string): PriceStage {
  return parts => {
    if (rate.isZero()) return { parts, steps: [] };
    const left = new Decimal(1).minus(rate);
    return withStep(
      parts.map(part => ({ ...part, amount: times(part.amount, left) })),
      () => message('explain.participation', { funder, rate: percent(rate), fraction: plainNumber(rate) }),
    );
  };
}

/** Of the discounts that ask a commitment, the longest one reached; those that ask none always count. */
export function grantedDiscounts(discounts: readonly Discount[], years: number | null): Discount[] {
  const reached = discounts
    .filter(({ commitmentYears }) => commitmentYears !== null && commitmentYears <= (years ?? 0))
    .sort((a, b) => (b.commitmentYears ?? 0) - (a.commitmentYears ?? 0))
    .slice(0, 1);
  return discounts.filter(discount => discount.commitmentYears === null || reached.includes(discount));
}

/** A discount bears on the parts it names, on all of them when it names none. */
export function discounted({ label, rate, base }: Discount): PriceStage {
  const bears = ({ component }: PricePart) => base === null || base.includes(component.label);
  const left = new Decimal(1).minus(rate);
  return parts =>
    withStep(
      parts.map(part => (bears(part) ? { ...part, amount: times(part.amount, left) } : part)),
      () =>
        message('explain.discount', {
          label,
          rate: percent(rate),
          base: base === null ? render(message('explain.discount.all')) : base.join(', '),
          computed: factorText(parts, bears, `(1 − ${plainNumber(rate)})`),
        }),
    );
}

/** The bounds hold for the year's part: one-off components stand apart. */
export function withinBounds({ minimum, maximum }: Pick<Tariff, 'minimum' | 'maximum'>): PriceStage {
  return parts => {
    const yearly = parts.filter(part => !isOnce(part));
    const [first] = yearly;
    const annual = totalOfParts(yearly);
    const bound =
      minimum?.amount && compareRatios(annual, ratio(minimum.amount)) < 0
        ? { amount: minimum.amount, key: 'explain.minimum' as const }
        : maximum?.amount && compareRatios(annual, ratio(maximum.amount)) > 0
          ? { amount: maximum.amount, key: 'explain.maximum' as const }
          : null;
    if (!bound || !first) return { parts, steps: [] };
    // One part stands for the year: what follows bears on all of it alike.
    const after = [{ component: first.component, amount: ratio(bound.amount) }, ...parts.filter(isOnce)];
    return withStep(after, () =>
      message(bound.key, { sum: after.map(({ amount }) => exactText(amount)).join(' + ') }),
    );
  };
}

/** The year of joining is owed from its notification on; what is owed once is owed whole. */
export function firstYearFrom(
  notified: CalendarDay,
  { basis }: NonNullable<Tariff['firstYear']>,
): PriceStage {
  const { numerator, denominator } = yearPartFrom(notified, basis);
  const bears = (part: PricePart) => !isOnce(part);
  return parts =>
    withStep(
      parts.map(part =>
        bears(part) ? { ...part, amount: dividedBy(times(part.amount, numerator), denominator) } : part,
      ),
      () =>
        message('explain.firstYear', {
          from: formatDay(notified),
          to: formatDay(`${notified.slice(0, 4)}-12-31`),
          basis: render(message(`explain.basis.${basis}`)),
          computed: factorText(parts, bears, `${numerator} / ${denominator}`),
        }),
    );
}

function withStep(parts: readonly PricePart[], computation: PriceStep['computation']): StagedPrice {
  return { parts, steps: [{ computation, result: totalOfParts(parts) }] };
}

/**
 * A factor on some parts, as it is written after the step before: « × 261 / 365 » when it bears on all of them,
 * « 308,24 € × 261 / 365 + 500,00 € » when others stay as they are.
 */
function factorText(
  parts: readonly PricePart[],
  isBorneOn: (part: PricePart) => boolean,
  factor: string,
): string {
  const others = parts.filter(part => !isBorneOn(part));
  if (others.length === 0) return `× ${factor}`;
  return `${exactText(totalOfParts(parts.filter(isBorneOn)))} × ${factor} + ${exactText(totalOfParts(others))}`;
}
