import { message, type Message, render } from '../../text/message';
import { type Convention } from '../conventions/convention';
import { DomainError } from '../errors/domainError';
import { Decimal } from '../money/decimal';
import { formatEuros } from '../money/formatEuros';
import { percent, plainNumber, unitPrice } from '../money/figureTexts';
import { plus, ratio, type Ratio, times, ZERO } from '../money/ratio';
import { type Measure, type Quantities } from './measure';
import { quantityOf, totalOf } from './quantities';
import { type Bracket, type Component, type StatedAmount } from './tariff';

/** What a component costs, for the time it is stated for, and how that was found. */
export interface ComponentAmount {
  readonly component: Component;
  /** Exact, in euros, for `component.per`. */
  readonly amount: Ratio;
  readonly computation: () => Message;
}

interface Subject {
  readonly convention: Convention;
  /** Label of the service, for refusals. */
  readonly application: string;
  readonly quantities: Quantities;
}

/**
 * The exact amount of a component, for the time it is stated for.
 *
 * @throws DomainError when an amount or a quantity is unknown, or when the price is by quotation.
 */
export function componentAmount(component: Component, subject: Subject): ComponentAmount {
  return { component, ...computed(component, subject) };
}

function computed(component: Component, subject: Subject): { amount: Ratio; computation: () => Message } {
  const { label } = component;
  switch (component.kind) {
    case 'pro-rata':
      return proRata(component, subject);
    case 'flat': {
      const amount = stated(component.amount, label, subject);
      return {
        amount: ratio(amount),
        computation: () => message('explain.flat', { label, amount: formatEuros(amount) }),
      };
    }
    case 'per-unit': {
      const price = stated(component.price, label, subject);
      const quantity = quantityOf(subject.quantities, component.measure, label);
      return {
        amount: ratio(quantity.times(price)),
        computation: () =>
          message('explain.per-unit', {
            label,
            ...measured(quantity, component.measure),
            price: unitPrice(price),
          }),
      };
    }
    case 'brackets':
      return bracketed(component, subject);
    case 'quotation':
      throw new DomainError(
        message('tariff.quotation', { application: subject.application, reason: component.source }),
      );
    case 'included':
      return {
        amount: ZERO,
        computation: () => message('explain.included', { label, source: component.source }),
      };
  }
}

function proRata(component: Component & { kind: 'pro-rata' }, subject: Subject) {
  const { label, weights } = component;
  const budget = stated(component.budget, label, subject);
  const parts = weights.map(({ measure, share }) => {
    const quantity = quantityOf(subject.quantities, measure, label);
    const total = totalOf(subject.convention, measure, label);
    return {
      amount: ratio(budget.times(share).times(quantity), total),
      text: () => shareText(quantity, total, measure, share),
    };
  });
  return {
    amount: parts.map(({ amount }) => amount).reduce(plus),
    computation: () =>
      message('explain.pro-rata', {
        label,
        budget: formatEuros(budget),
        share: parts.length > 1 ? `(${parts.map(({ text }) => text()).join(' + ')})` : parts[0]!.text(),
      }),
  };
}

function shareText(quantity: Decimal, total: Decimal, measure: Measure, share: Decimal): string {
  const values = {
    quantity: plainNumber(quantity),
    total: plainNumber(total),
    unit: render(message(`unit.${measure}`)),
  };
  return share.eq(1)
    ? render(message('explain.share', values))
    : render(message('explain.weightedShare', { ...values, percent: percent(share) }));
}

function bracketed(component: Component & { kind: 'brackets' }, subject: Subject) {
  const { label, measure, mode, brackets } = component;
  const quantity = quantityOf(subject.quantities, measure, label);
  const sorted = [...brackets].sort((a, b) => a.from - b.from);
  // The cover is checked when the convention is read: only 0 can be below the first bracket, and belongs to it.
  const own = sorted.findLast(({ from }) => quantity.gte(from)) ?? sorted[0]!;
  if (own.quotation !== null)
    throw new DomainError(
      message('tariff.quotation', { application: subject.application, reason: own.quotation }),
    );
  const known = (bracket: Bracket, amount: StatedAmount) =>
    inBracket(amount, { label, bracket, quantity, measure }, subject);
  const values = () => ({ label, ...measured(quantity, measure), bracket: boundsOf(own) });
  if (mode === 'whole') {
    const amount = known(own, own.amount);
    return {
      amount: ratio(amount),
      computation: () => message('explain.bracket.whole', { ...values(), amount: formatEuros(amount) }),
    };
  }
  if (mode === 'affine') {
    const [amount, price] = [known(own, own.amount), known(own, own.price)];
    return {
      amount: ratio(quantity.times(price).plus(amount)),
      computation: () =>
        message('explain.bracket.affine', {
          ...values(),
          price: unitPrice(price),
          amount: formatEuros(amount),
        }),
    };
  }
  const slices = sorted
    .filter(({ from }) => quantity.gte(Math.max(from, 1)))
    .map(bracket => ({ units: unitsIn(bracket, quantity), price: known(bracket, bracket.price) }));
  return {
    amount: slices.reduce((sum, { units, price }) => plus(sum, times(ratio(units), price)), ZERO),
    computation: () =>
      message('explain.bracket.marginal', {
        ...values(),
        slices: slices
          .map(({ units, price }) =>
            render(message('explain.slice', { units: plainNumber(units), price: unitPrice(price) })),
          )
          .join(' + '),
      }),
  };
}

/** How many of the units counted from 1 stand in a bracket. */
function unitsIn({ from, to }: Bracket, quantity: Decimal): Decimal {
  const last = to === null ? quantity : Decimal.min(quantity, to);
  return last.minus(Math.max(from, 1)).plus(1);
}

function stated(amount: StatedAmount, component: string, { application }: Subject): Decimal {
  if (amount !== null) return amount;
  throw new DomainError(message('tariff.missingAmount', { component, application }));
}

function inBracket(
  amount: StatedAmount,
  at: { label: string; bracket: Bracket; quantity: Decimal; measure: Measure },
  { application }: Subject,
): Decimal {
  if (amount !== null) return amount;
  throw new DomainError(
    message('tariff.missingBracket', {
      component: at.label,
      application,
      ...measured(at.quantity, at.measure),
      bracket: boundsOf(at.bracket),
    }),
  );
}

/** "0 à 999", "100 001 et au-delà". */
export function boundsOf({ from, to }: Bracket): string {
  return to === null
    ? render(message('explain.bracketBeyond', { from }))
    : render(message('explain.bracketBounds', { from, to }));
}

function measured(quantity: Decimal, measure: Measure): { quantity: string; unit: string } {
  return { quantity: plainNumber(quantity), unit: render(message(`unit.${measure}`)) };
}
