import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type CheckContext } from '../rule';
import { shownByExcel } from './amountCells';
import { type Cause } from './cause';
import { type AmountCell } from './diagnosis';
import { explains, type Hypothesis } from './hypothesis';
import { otherLineHypotheses } from './lineCauses';
import { apartHypotheses, otherColumnHypotheses, roundingHypotheses } from './otherHypotheses';
import {
  budgetHypotheses,
  populationHypotheses,
  rateHypotheses,
  roundRateHypotheses,
  taxHypotheses,
} from './parameterHypotheses';
import { type TariffBasis } from './tariffBasis';

const CENT = new Decimal('0.01');
const LAST_STEPS: ReadonlySet<string> = new Set(['chained', 'truncated', 'up']);
const COMMA_SHIFTS = [1, 2, 3, -1, -2, -3];

/** What explains one wrong amount by itself, the most usual first. */
export function cellCause(
  basis: TariffBasis,
  context: CheckContext,
  cells: readonly AmountCell[],
  wrong: AmountCell,
): Cause {
  const { rights } = wrong;
  const apart = apartHypotheses(basis).find(hypothesis => explains(hypothesis, wrong));
  if (apart) return apart.cause;
  if (rights.some(right => right.minus(wrong.found).abs().equals(CENT))) return centCause(basis, wrong);
  if (rights.some(right => isTransposed(right, wrong.found)))
    return { kind: 'typing', mistake: 'transposed' };
  if (rights.some(right => isCommaMisplaced(right, wrong))) return { kind: 'typing', mistake: 'comma' };
  // Made when their turn comes: the first ones explain most amounts.
  const kinds: readonly (() => readonly Hypothesis[])[] = [
    () => (wrong.column === 'billed' ? rateHypotheses(basis, context) : []),
    () => (wrong.column === 'billed' ? roundRateHypotheses(basis) : []),
    () => otherColumnHypotheses(basis),
    () => budgetHypotheses(basis, context),
    () => populationHypotheses(basis, context),
    () => otherLineHypotheses(cells, [wrong]),
    () => taxHypotheses(basis),
  ];
  for (const make of kinds) {
    const known = make().find(hypothesis => explains(hypothesis, wrong));
    if (known) return known.cause;
  }
  return { kind: 'unexplained' };
}

/** A cost per inhabitant or a coarse rounding shows on whole columns; one cent on one amount is the last step’s. */
function centCause(basis: TariffBasis, wrong: AmountCell): Cause {
  const known = roundingHypotheses(basis).find(
    hypothesis =>
      hypothesis.cause.kind === 'rounding' &&
      LAST_STEPS.has(hypothesis.cause.rounding.kind) &&
      explains(hypothesis, wrong),
  );
  return known?.cause ?? { kind: 'cent' };
}

/** Two neighbouring digits in each other's place: 1 073,14 for 1 037,14. */
export function isTransposed(right: Decimal, found: Decimal): boolean {
  const [expected, typed] = [right.toFixed(2), found.toFixed(2)].map(text => text.replace('.', ''));
  if (!expected || !typed || expected.length !== typed.length) return false;
  const first = [...expected].findIndex((digit, place) => digit !== typed[place]);
  if (first === -1) return false;
  const swapped =
    expected.slice(0, first) +
    expected.charAt(first + 1) +
    expected.charAt(first) +
    expected.slice(first + 2);
  return swapped === typed;
}

/** The same digits with the comma elsewhere: 10 371,4 for 1 037,14; what falls beyond the cent may be lost. */
function isCommaMisplaced(right: Decimal, { figure, found }: AmountCell): boolean {
  const typed = shownByExcel(figure.value ?? found);
  if (typed.isZero()) return false;
  return COMMA_SHIFTS.some(places => {
    const factor = new Decimal(10).pow(places);
    return typed.equals(right.times(factor)) || found.equals(roundToCents(right.times(factor)));
  });
}
