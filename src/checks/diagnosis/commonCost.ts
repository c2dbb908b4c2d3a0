import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type TariffTable } from '../tariffTable';
import { shownByExcel } from './amountCells';
import { type AmountCell } from './diagnosis';
import { type Agreement, beforeRounding, largestAgreement } from './intervals';
import { type AmountColumn, amountColumns } from './tariffBasis';

/** The cost per inhabitant that most lines of a column share, bounds in euros, and the amounts held against it. */
export interface CommonCost extends Agreement {
  readonly column: AmountColumn;
  readonly cells: readonly AmountCell[];
  /** Whether more than half of the lines share it: otherwise no line can be called an intruder. */
  readonly isCommon: boolean;
}

/** Two lines cannot tell which of them is wrong. */
const FEWEST_LINES = 3;

/**
 * The common cost per inhabitant of each amount column, from the amounts and the populations written.
 *
 * Each amount, give or take the half cent its rounding hides, divided by the population, bounds the cost: the bounds
 * of honest amounts always overlap.
 */
export function commonCosts(table: TariffTable): CommonCost[] {
  return amountColumns.flatMap(column => {
    const read = readColumn(table, column);
    const agreed = largestAgreement(read.map(({ bounds }) => bounds));
    if (!agreed || read.length < FEWEST_LINES) return [];
    const cells = read.map(({ cell, population }): AmountCell => {
      const [least, most] = [agreed.low, agreed.high].map(cost => roundToCents(cost.times(population)));
      const isRight = Boolean(least?.lte(cell.found) && most?.gte(cell.found));
      const expected = nearestTo(cell.found, least, most);
      return { ...cell, isRight, expected, rights: [expected] };
    });
    return [{ ...agreed, column, cells, isCommon: agreed.count * 2 > read.length }];
  });
}

function readColumn(table: TariffTable, column: AmountColumn) {
  const { sheet } = table;
  return table.lines.flatMap((line, index) => {
    const figure = line.figures[column];
    const population = line.figures.population?.value;
    if (!figure?.value || !population?.gte(1)) return [];
    const found = roundToCents(shownByExcel(figure.value));
    const { low, high } = beforeRounding(found);
    const bounds = { low: low.div(population), high: high.div(population) };
    const populations = [population.toNumber()];
    const cell = {
      sheet,
      line,
      index,
      column,
      figure,
      found,
      populations,
      expected: found,
      rights: [found],
      isRight: true,
    };
    return [{ cell, population, bounds }];
  });
}

function nearestTo(found: Decimal, least: Decimal | undefined, most: Decimal | undefined): Decimal {
  if (!least || !most) return found;
  return Decimal.min(Decimal.max(found, least), most);
}
