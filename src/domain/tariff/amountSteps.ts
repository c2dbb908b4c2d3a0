import { message } from '../../text/message';
import { yearsOf } from '../conventions/convention';
import { type Decimal } from '../money/decimal';
import { signedEuros } from '../money/figureTexts';
import { compareRatios, ratio } from '../money/ratio';
import { CENT_HALF_UP, roundRatio } from '../money/rounding';
import { type DuePrice, type DueRequest } from './priceDue';
import { type PriceStep, roundingStep } from './priceStep';
import { type Costs } from './proRata';
import { type HandingOutPolicy } from './sharedCosts';

/** An amount of a price that can be explained. */
export type ExplainedColumn = keyof Costs;

/** How an amount of a price was obtained, in the order the steps were made. */
export function amountSteps(price: DuePrice, request: DueRequest, column: ExplainedColumn): PriceStep[] {
  const { remainder } = price;
  const owed = column === 'billed' ? price.steps : grossSteps(price, request, column);
  if (!remainder) return [...owed];
  const change = price.costs[column].minus(remainder.rounded[column]);
  return [
    ...owed,
    remainderStep(remainder.policy, request.convention.members.length, change, price.costs[column]),
  ];
}

/** The components, a year of them or the whole period, rounded: what the columns before the funder's share show. */
function grossSteps(
  { steps, tariff, gross }: DuePrice,
  { convention }: DueRequest,
  column: 'period' | 'annual',
): PriceStep[] {
  const count = tariff.components.length;
  const rounding = roundingStep(CENT_HALF_UP, roundRatio(gross[column], CENT_HALF_UP));
  if (column === 'annual') return [...steps.slice(0, count + 1), rounding];
  const components = steps.slice(0, count);
  const [first] = components;
  const isWhole = count === 1 && first && compareRatios(first.result, gross.period) === 0;
  const sum = {
    computation: () => message('explain.periodSum', { count: yearsOf(convention) }),
    result: gross.period,
  };
  return [...components, ...(isWhole ? [] : [sum]), rounding];
}

function remainderStep(
  policy: HandingOutPolicy,
  count: number,
  change: Decimal,
  settled: Decimal,
): PriceStep {
  return {
    computation: () => message(`explain.remainder.${policy}`, { count, change: signedEuros(change) }),
    result: ratio(settled),
    isRounded: true,
  };
}
