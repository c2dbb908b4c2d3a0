import { message } from '../../text/message';
import { type Decimal } from '../money/decimal';
import { percent } from '../money/figureTexts';
import { formatEuros } from '../money/formatEuros';
import { ratio, type Ratio } from '../money/ratio';
import { CENT_HALF_UP, roundRatio } from '../money/rounding';
import { sumOfAmounts } from '../money/sumOfAmounts';
import { type PricePart, totalOfParts } from './pricePart';
import { type PriceStep, roundingStep } from './priceStep';
import { type Tariff } from './tariff';

/** An amount owed, from its exact value to the cent, and its tax. */
export interface RoundedPrice {
  /** Owed for the year, before rounding and tax. */
  readonly exact: Ratio;
  /** Owed for the year, rounded, before tax. */
  readonly due: Decimal;
  /** null: no tax applies. */
  readonly tax: { readonly vat: Decimal; readonly total: Decimal } | null;
  readonly steps: readonly PriceStep[];
}

/** Rounds once, where the convention says: each part by itself, or their total; the tax is that of the rounded amount. */
export function roundedPrice(
  parts: readonly PricePart[],
  { rounding, vat }: Pick<Tariff, 'rounding' | 'vat'>,
): RoundedPrice {
  const exact = totalOfParts(parts);
  const each = parts.map(({ amount }) => roundRatio(amount, rounding));
  const due = rounding.stage === 'end' ? roundRatio(exact, rounding) : sumOfAmounts(each);
  const step = roundingStep(rounding, due, each);
  return vat ? { exact, due, ...taxed(due, vat.rate, step) } : { exact, due, tax: null, steps: [step] };
}

function taxed(due: Decimal, rate: Decimal, step: PriceStep): Pick<RoundedPrice, 'tax' | 'steps'> {
  const vat = roundRatio(ratio(due.times(rate)), CENT_HALF_UP);
  const total = due.plus(vat);
  const [net, tax] = [formatEuros(due), formatEuros(vat)];
  const rounded = (amount: Decimal, computation: PriceStep['computation']): PriceStep => ({
    computation,
    result: ratio(amount),
    isRounded: true,
  });
  return {
    tax: { vat, total },
    steps: [
      step,
      rounded(vat, () => message('explain.vat', { rate: percent(rate), net })),
      rounded(total, () => message('explain.total', { net, tax })),
    ],
  };
}
