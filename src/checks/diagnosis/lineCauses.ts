import { type CheckContext } from '../rule';
import { type AmountCell } from './diagnosis';
import { explains, type Hypothesis } from './hypothesis';
import { beforeRounding, contains, largestAgreement, simplestWithin } from './intervals';
import { apartHypotheses } from './otherHypotheses';
import { budgetHypotheses, populationHypotheses, yearsHypotheses } from './parameterHypotheses';
import { exactAmount, type TariffBasis } from './tariffBasis';

/** Amounts of one line and what explains them together. */
export interface LineCause {
  readonly hypothesis: Hypothesis;
  readonly cells: readonly AmountCell[];
}

/** Two amounts of a line at least: one alone is explained by itself. */
const FEWEST_AMOUNTS = 2;

/** What explains several wrong amounts of one line at once; null when nothing does. */
export function lineCause(
  basis: TariffBasis,
  context: CheckContext,
  cells: readonly AmountCell[],
  wrong: readonly AmountCell[],
): LineCause | null {
  if (wrong.length < FEWEST_AMOUNTS) return null;
  const hypotheses = [
    ...apartHypotheses(basis),
    ...yearsHypotheses(basis),
    ...budgetHypotheses(basis, context),
    ...populationHypotheses(basis, context),
    ...otherLineHypotheses(cells, wrong),
    ...impliedPopulationHypotheses(basis, wrong),
  ];
  let best: LineCause | null = null;
  for (const hypothesis of hypotheses) {
    const explained = wrong.filter(cell => explains(hypothesis, cell));
    if (explained.length >= FEWEST_AMOUNTS && explained.length > (best?.cells.length ?? 0)) {
      best = { hypothesis, cells: explained };
    }
  }
  return best;
}

/** The amounts of another line of the table, that a wrong amount of this one suggests. */
export function otherLineHypotheses(
  cells: readonly AmountCell[],
  wrong: readonly AmountCell[],
): Hypothesis[] {
  const sources = cells.filter(cell =>
    wrong.some(
      ({ column, found, line }) =>
        cell.column === column && cell.line !== line && cell.expected.equals(found),
    ),
  );
  const lines = [...new Set(sources.map(({ line }) => line))];
  return lines.map(line => {
    const amounts = new Map(
      cells.filter(cell => cell.line === line).map(({ column, expected }) => [column, expected]),
    );
    return {
      cause: { kind: 'other-line', name: line.writtenName, cell: line.nameCell },
      basis: null,
      predict: ({ column }) => {
        const amount = amounts.get(column);
        return amount ? [amount] : [];
      },
    };
  });
}

/** One number of inhabitants, ours or not, from which several amounts of the line follow. */
function impliedPopulationHypotheses(basis: TariffBasis, wrong: readonly AmountCell[]): Hypothesis[] {
  const implied = ({ column, found }: AmountCell) => {
    const perInhabitant = exactAmount(basis, column, 1);
    const { low, high } = beforeRounding(found);
    return { low: low.div(perInhabitant), high: high.div(perInhabitant) };
  };
  const agreed = largestAgreement(wrong.map(implied));
  if (!agreed || agreed.count < FEWEST_AMOUNTS || agreed.high.lt(1)) return [];
  const population = simplestWithin(agreed);
  if (!population.isInteger()) return [];
  return [
    {
      cause: { kind: 'implied-population', population: population.toNumber() },
      basis: null,
      predict: cell => (contains(implied(cell), population) ? [cell.found] : []),
    },
  ];
}
