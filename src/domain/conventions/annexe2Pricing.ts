import { CENT_HALF_UP } from '../money/rounding';
import { type Tariff } from '../tariff/tariff';
import { type Convention, type Pricing } from './convention';

type Terms = Pick<Convention, 'budgetPeriodicity' | 'populations'>;

/**
 * What annexe 2 and its checks can hold a table against: nothing to pay, or one budget shared by the population of
 * the convention and rounded to the cent, whoever pays and whenever.
 */
export function annexe2Pricing(tariffs: readonly Tariff[], terms: Terms): Pricing {
  const components = tariffs.flatMap(tariff => tariff.components);
  const [first] = components;
  if (first && components.every(({ kind }) => kind === 'included'))
    return { kind: 'free', source: first.source };
  const [tariff, ...others] = tariffs;
  if (!tariff || others.length > 0 || components.length > 1 || !isPlain(tariff)) return { kind: 'other' };
  if (first?.kind !== 'pro-rata' || first.budget === null || first.per !== terms.budgetPeriodicity.value)
    return { kind: 'other' };
  const [weight, ...mixed] = first.weights;
  const isByPopulation = weight?.measure === `population-${terms.populations.kind}` && mixed.length === 0;
  return isByPopulation
    ? { kind: 'pro-rata', budget: first.budget, source: first.source }
    : { kind: 'other' };
}

function isPlain(tariff: Tariff): boolean {
  const { payers, validity, participation, discounts, minimum, maximum, firstYear, rounding, vat } = tariff;
  const isRoundedToCents =
    rounding.unit.eq(CENT_HALF_UP.unit) && rounding.mode === CENT_HALF_UP.mode && rounding.stage === 'end';
  return (
    [payers, validity, participation, minimum, maximum, firstYear, vat].every(term => term === null) &&
    discounts.length === 0 &&
    isRoundedToCents
  );
}
