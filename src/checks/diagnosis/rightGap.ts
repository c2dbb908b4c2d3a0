import { type Decimal } from '../../domain/money/decimal';
import { sumOfAmounts } from '../../domain/money/sumOfAmounts';
import { type RoundingGap, roundingGap } from '../../domain/tariff/roundingGap';
import { conventionBasis, isSameBasis, populationOn, totalOn } from '../populations/populationBasis';
import { columnBasis } from '../populations/populationColumn';
import { type CheckContext } from '../rule';
import { type TableLine } from '../tariffTable';
import { amountCellsOf } from './amountCells';
import { type ColumnSum } from './columnSums';
import { basisOf, roundedAmounts } from './tariffBasis';

/**
 * The gap that the right amounts make, computed from the reference populations of the lines that have an amount: what
 * a column whose gap is another one lacks is no rounding. The gap itself when it is that one.
 *
 * @returns null when nothing tells what the right amounts are.
 */
export function genuineGap(sum: ColumnSum, context: CheckContext): RoundingGap | null {
  const { gap } = sum;
  const sums = rightSums(sum, context);
  const right = sums.find(candidate => candidate.equals(gap.sum)) ?? sums[0];
  return right ? roundingGap(right, gap.budget, sum.figures.length) : null;
}

/** By the populations of the convention; and by those that the whole column is made with, when they are others. */
function rightSums({ table, column }: ColumnSum, context: CheckContext): readonly Decimal[] {
  const basis = basisOf(table, context);
  if (!basis) return [];
  const expected = new Map(
    amountCellsOf(table, context).flatMap(cell =>
      cell.column === column ? [[cell.line, cell.expected]] : [],
    ),
  );
  const filled = table.lines.filter(({ figures }) => figures[column]?.value);
  const sumBy = (amountOf: (line: TableLine) => Decimal | undefined) =>
    sumOfAmounts(filled.flatMap(line => amountOf(line) ?? line.figures[column]?.value ?? []));
  const own = sumBy(line => expected.get(line));
  const populations = columnBasis(table, context);
  if (isSameBasis(populations, conventionBasis(context.convention))) return [own];
  return [basis.totalPopulation, totalOn(context, populations)]
    .filter(totalPopulation => totalPopulation !== null)
    .map(totalPopulation => {
      const other = { ...basis, totalPopulation };
      return sumBy(({ member }) => {
        const population = member && populationOn(context, member, populations);
        return population === null ? undefined : roundedAmounts(other, population)[column];
      });
    })
    .concat(own);
}
