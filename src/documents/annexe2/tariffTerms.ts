import { formatDay } from '../../domain/calendar/calendarDay';
import { type Convention, type Payer, yearsOf } from '../../domain/conventions/convention';
import { percent, unitPrice } from '../../domain/money/figureTexts';
import { formatEuros } from '../../domain/money/formatEuros';
import { boundsOf } from '../../domain/tariff/componentAmount';
import {
  type Bracket,
  type Component,
  type Discount,
  type StatedAmount,
  type Tariff,
} from '../../domain/tariff/tariff';
import { text } from '../../text/inFrench';
import { type Annexe2Table } from './annexe2Model';

/** A sentence on the terms of a tariff, and the document it comes from. */
interface Term {
  readonly sentence: string;
  /** null: said by the line above. */
  readonly source: string | null;
}

/**
 * The terms of a tariff in words, in French: each component and bracket, the funder's share, discounts, bounds, first
 * year, VAT; each refers to its source by a number, and the sources close the list.
 */
export function termLines({ convention, payer, tariff }: Annexe2Table): string[] {
  const terms = [
    ...tariff.components.flatMap(component => componentTerms(component, convention)),
    ...shareTerm(tariff, payer, convention),
    ...tariff.discounts.map(discountTerm),
    ...boundTerms(tariff),
    ...firstYearTerm(tariff),
    ...(tariff.vat
      ? [
          {
            sentence: text('annexe2.term.vat', { rate: percent(tariff.vat.rate) }),
            source: tariff.vat.source,
          },
        ]
      : []),
  ];
  const sources = [...new Set(terms.flatMap(({ source }) => (source === null ? [] : [source])))];
  return [
    ...validityLine(tariff),
    ...terms.map(({ sentence, source }) =>
      source === null
        ? sentence
        : text('annexe2.term.sourced', { sentence, number: sources.indexOf(source) + 1 }),
    ),
    ...sources.map((source, index) => text('annexe2.term.source', { source, number: index + 1 })),
  ];
}

function validityLine({ validity }: Tariff): string[] {
  return validity
    ? [text('annexe2.term.validity', { start: formatDay(validity.start), end: formatDay(validity.end) })]
    : [];
}

function componentTerms(component: Component, convention: Convention): Term[] {
  const { label, per, source } = component;
  const time =
    per === 'period'
      ? text('explain.per.period', { count: yearsOf(convention) })
      : text(`explain.per.${per}`);
  const named = text('annexe2.term.component', { label, time });
  const told = (what: string): Term => ({ sentence: `${named}${what}`, source });
  switch (component.kind) {
    case 'pro-rata': {
      const weights = component.weights.map(({ measure, share }) =>
        share.eq(1)
          ? text(`measure.${measure}`)
          : text('annexe2.term.weight', { percent: percent(share), measure: text(`measure.${measure}`) }),
      );
      return [
        told(text('annexe2.term.proRata', { budget: euros(component.budget), weights: weights.join(' + ') })),
      ];
    }
    case 'flat':
      return [told(euros(component.amount))];
    case 'per-unit':
      return [
        told(
          text('annexe2.term.perUnit', {
            price: price(component.price),
            measure: text(`measure.${component.measure}`),
          }),
        ),
      ];
    case 'brackets': {
      const measure = text(`measure.${component.measure}`);
      return [
        told(text(`annexe2.term.brackets.${component.mode}`, { measure })),
        ...[...component.brackets]
          .sort((a, b) => a.from - b.from)
          .map(bracket => ({ sentence: bracketLine(component, bracket), source: null })),
      ];
    }
    case 'quotation':
      return [told(text('annexe2.term.quotation'))];
    case 'included':
      return [told(text('annexe2.term.included'))];
  }
}

function bracketLine({ mode }: Component & { kind: 'brackets' }, bracket: Bracket): string {
  const values = { bounds: boundsOf(bracket) };
  if (bracket.quotation !== null)
    return text('annexe2.term.bracket.quotation', { ...values, reason: bracket.quotation });
  switch (mode) {
    case 'whole':
      return text('annexe2.term.bracket.whole', { ...values, amount: euros(bracket.amount) });
    case 'marginal':
      return text('annexe2.term.bracket.marginal', { ...values, price: price(bracket.price) });
    case 'affine':
      return text('annexe2.term.bracket.affine', {
        ...values,
        amount: euros(bracket.amount),
        price: price(bracket.price),
      });
  }
}

function shareTerm({ participation }: Tariff, payer: Payer, { issuer }: Convention): Term[] {
  const { rate, source } = participation ?? payer.participation;
  if (rate.isZero()) return [];
  return [{ sentence: text('annexe2.term.share', { acronym: issuer.acronym, rate: percent(rate) }), source }];
}

function discountTerm({ label, rate, base, commitmentYears, source }: Discount): Term {
  const values = {
    label,
    rate: percent(rate),
    base: base === null ? text('explain.discount.all') : base.join(', '),
  };
  const sentence =
    commitmentYears === null
      ? text('annexe2.term.discount', values)
      : text('annexe2.term.commitment', { ...values, count: commitmentYears });
  return { sentence, source };
}

function boundTerms({ minimum, maximum }: Tariff): Term[] {
  return [
    ...(minimum
      ? [
          {
            sentence: text('annexe2.term.minimum', { amount: euros(minimum.amount) }),
            source: minimum.source,
          },
        ]
      : []),
    ...(maximum
      ? [
          {
            sentence: text('annexe2.term.maximum', { amount: euros(maximum.amount) }),
            source: maximum.source,
          },
        ]
      : []),
  ];
}

function firstYearTerm({ firstYear }: Tariff): Term[] {
  if (!firstYear) return [];
  const basis = text(`explain.basis.${firstYear.basis}`);
  return [{ sentence: text('annexe2.term.firstYear', { basis }), source: firstYear.source }];
}

function euros(amount: StatedAmount): string {
  return amount === null ? text('annexe2.term.missing') : formatEuros(amount);
}

/** A price by the unit may be finer than the cent. */
function price(amount: StatedAmount): string {
  return amount === null ? text('annexe2.term.missing') : unitPrice(amount);
}
