import { message, type Message, render } from '../../text/message';
import { type Decimal } from '../money/decimal';
import { formatEuros } from '../money/formatEuros';
import { ratio, type Ratio } from '../money/ratio';
import { type Rounding } from '../money/rounding';

/** A step of a computation, in the order it was made. */
export interface PriceStep {
  /** In words, with its figures; made only when it is shown. */
  readonly computation: () => Message;
  /** Exact, in euros. */
  readonly result: Ratio;
  /** From the rounding on an amount is money, of two decimals and no more. */
  readonly isRounded?: true;
}

/**
 * What rounding gave, and how the convention rounds.
 *
 * @param each the amounts added up when each component is rounded by itself.
 */
export function roundingStep(
  { mode, unit, stage }: Rounding,
  amount: Decimal,
  each: readonly Decimal[] = [],
): PriceStep {
  const values = () => ({ mode: render(message(`explain.mode.${mode}`)), unit: formatEuros(unit) });
  const sum = () => each.map(one => formatEuros(one)).join(' + ');
  return {
    computation: () => {
      const rounding = message(`explain.rounding.${stage}`, values());
      return stage === 'end'
        ? rounding
        : message('explain.rounding.sum', { rounding: render(rounding), sum: sum() });
    },
    result: ratio(amount),
    isRounded: true,
  };
}
