import { type Decimal } from '../../domain/money/decimal';
import { type Cause } from './cause';
import { type AmountCell } from './diagnosis';
import { roundedAmounts, type TariffBasis } from './tariffBasis';

/** A cause held against the amounts: it must give them to the cent. */
export interface Hypothesis {
  readonly cause: Cause;
  /** The basis it changes the table's into, when it is one parameter; further causes are then sought from there. */
  readonly basis: TariffBasis | null;
  /** The amounts, to the cent, that the cause would put in a cell. */
  readonly predict: (cell: AmountCell) => readonly Decimal[];
  /** Fitted to the amounts: to be believed only when it explains the whole column. */
  readonly isFitted?: true;
  /**
   * Believed for the net amounts only when it explains the annual ones too, or when there are none: what changes the
   * net amounts alone is their rate.
   */
  readonly followsAnnual?: true;
}

/** Whether a hypothesis gives the amount of a cell. */
export function explains(hypothesis: Hypothesis, cell: AmountCell): boolean {
  return hypothesis.predict(cell).some(amount => amount.equals(cell.found));
}

/** The hypothesis that one parameter is another. */
export function changedBasis(
  cause: Cause,
  basis: TariffBasis,
  more: Pick<Hypothesis, 'isFitted' | 'followsAnnual'> = {},
): Hypothesis {
  return {
    cause,
    basis,
    predict: ({ column, populations }) =>
      populations.map(population => roundedAmounts(basis, population)[column]),
    ...more,
  };
}
