import { type Decimal } from '../../domain/money/decimal';
import { once } from '../once';
import { type Cause } from './cause';
import { type AmountCell } from './diagnosis';
import { chainedAmounts } from './chainedAmounts';
import {
  type AmountColumn,
  amountColumns,
  budgetOfColumn,
  memberAmounts,
  roundedAmounts,
  type TariffBasis,
} from './tariffBasis';

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

/**
 * The hypothesis that one parameter is another: each amount is rounded once or, in the columns that the parameter
 * changes, in a chain. Both are the same mistake, whose cents differ.
 *
 * @param from the basis that the parameter is changed in.
 */
export function changedBasis(
  cause: Cause,
  from: TariffBasis,
  change: Partial<TariffBasis>,
  more: Pick<Hypothesis, 'isFitted' | 'followsAnnual'> = {},
): Hypothesis {
  const basis = basisChanged(from, change);
  const changed = new Set(amountColumns.filter(column => isChanged(column, from, basis)));
  return {
    cause,
    basis,
    predict: ({ line: { member }, column, populations }) =>
      populations.flatMap(population => [
        roundedAmounts(basis, population)[column],
        ...(basis.handingOut ? [memberAmounts(basis, member, population)[column]] : []),
        ...(changed.has(column) ? chainedAmounts(basis, column, population) : []),
      ]),
    ...more,
  };
}

/** The same change of the same basis comes back from table to table: its amounts are then known already. */
function basisChanged(from: TariffBasis, change: Partial<TariffBasis>): TariffBasis {
  const known = changedBases(from);
  const key = JSON.stringify(change);
  const basis = known.get(key) ?? { ...from, ...change };
  if (known.size < MOST_CHANGES) known.set(key, basis);
  return basis;
}

const changedBases = once((_: TariffBasis) => new Map<string, TariffBasis>());
/** Changes fitted to the figures of a table are without number, and hardly come back. */
const MOST_CHANGES = 200;

function isChanged(column: AmountColumn, from: TariffBasis, to: TariffBasis): boolean {
  const cost = (basis: TariffBasis) => budgetOfColumn(basis, column).div(basis.totalPopulation);
  return !cost(from).equals(cost(to));
}
