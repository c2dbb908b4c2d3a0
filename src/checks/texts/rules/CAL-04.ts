import { Decimal } from '../../../domain/money/decimal';
import { formatEuros } from '../../../domain/money/formatEuros';
import { yearsOf } from '../../../domain/conventions/convention';
import { message } from '../../../text/message';
import { type AmountFact } from '../facts/amountFacts';
import { type TextContext, type TextRule } from '../textContext';
import { placesOf, told, type Told } from './telling';

const HALF_CENT = new Decimal('0.005');

/** « 580,81 € pour 3 ans, soit 203,60 € par an »: the years do not make the period. */
export const rule: TextRule = {
  id: 'CAL-04',
  severity: 'major',
  check: context => {
    const pairs = context.facts.amounts.flatMap(period => {
      const year = period.span === 'period' ? yearlyOf(context, period) : undefined;
      return year ? [{ period, year }] : [];
    });
    if (pairs.length === 0) return { notRun: message('texts.nothing') };
    return pairs.flatMap(({ period, year }) => findingOf(context, period, year));
  },
};

function yearlyOf({ facts: { amounts } }: TextContext, period: AmountFact): AmountFact | undefined {
  return amounts.find(
    other =>
      other.span === 'year' &&
      other.sentence === period.sentence &&
      other.application === period.application &&
      other.role === period.role &&
      (other.side === period.side || other.side === null || period.side === null),
  );
}

function findingOf(context: TextContext, period: AmountFact, year: AmountFact): Told[] {
  const count = period.years ?? yearsOf(context.convention);
  const product = year.value.times(count);
  const gap = product.minus(period.value).abs();
  // Both are rounded to the cent: their rounding may show, and no more.
  if (gap.lte(HALF_CENT.times(count + 1))) return [];
  const isTold = context.compared.some(
    ({ fact, verdict }) => (fact === period || fact === year) && verdict !== 'unclear',
  );
  // One amount gross and the other net: a share of the métropole stands between them, no mistake.
  const isNet = context.convention.payers.some(({ participation: { rate } }) =>
    product
      .minus(period.value.times(new Decimal(1).minus(rate)))
      .abs()
      .lte(HALF_CENT.times(count + 1)),
  );
  if (isTold || (isNet && year.side !== period.side)) return [];
  return [
    told(context, period.sentence, {
      certainty: period.isSure && year.isSure && !isNet ? 'error' : 'question',
      passages: placesOf([period, year]),
      expected: product.toString(),
      found: period.value.toString(),
      difference: period.value.minus(product).toString(),
      message: message('texts.CAL-04.message', {
        count,
        year: formatEuros(year.value),
        product: formatEuros(product),
        found: formatEuros(period.value),
      }),
    }),
  ];
}
