import { Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type TableLine, type TariffTable } from '../tariffTable';
import { type AmountCell } from './diagnosis';
import { amountColumns, exactAmount, type TariffBasis } from './tariffBasis';

/** Excel shows and compares 15 significant digits: what lies beyond is the noise of binary fractions. */
const EXCEL_DIGITS = 15;

/** A number of a cell without the binary noise that Excel itself does not show. */
export function shownByExcel(value: Decimal): Decimal {
  return value.toSignificantDigits(EXCEL_DIGITS);
}

/** The population of the convention for a line, then the one written on it when it is another. */
export function populationsOf({ member, figures }: TableLine): number[] {
  const written = figures.population?.value;
  const candidates = [member?.population, written?.gt(0) ? written.toNumber() : undefined];
  return [...new Set(candidates.filter(candidate => candidate !== undefined))];
}

/**
 * The amounts of a table held against the convention: those that cannot be judged (no figure, no population) are
 * left out.
 *
 * An amount is right when it is the amount of the convention's population or of the one written on the line: a wrong
 * population is told by itself (POP-01) and explains the amounts that follow from it. The total may likewise be the
 * sum of the populations written, when some of these are wrong.
 */
export function amountCellsOf(table: TariffTable, basis: TariffBasis): AmountCell[] {
  const followed = totalThatFollows(table, basis);
  const cells = cellsJudgedBy(table, basis, basis);
  if (followed === null) return cells;
  const following = cellsJudgedBy(table, basis, { ...basis, totalPopulation: followed });
  return rightOf(following) > rightOf(cells) ? following : cells;
}

const rightOf = (cells: readonly AmountCell[]) => cells.filter(({ isRight }) => isRight).length;

function cellsJudgedBy(table: TariffTable, basis: TariffBasis, judge: TariffBasis): AmountCell[] {
  return amountColumns.flatMap(column =>
    table.lines.flatMap((line, index): AmountCell[] => {
      const figure = line.figures[column];
      const populations = populationsOf(line);
      const [reference] = populations;
      if (!figure?.value || reference === undefined) return [];
      const found = roundToCents(shownByExcel(figure.value));
      const expected = roundToCents(exactAmount(basis, column, reference));
      const isRight =
        found.equals(expected) ||
        populations.some(population => found.equals(roundToCents(exactAmount(judge, column, population))));
      return [{ line, index, column, figure, found, populations, expected, isRight }];
    }),
  );
}

/** The sum of the populations written, when it is not PopTot because some of them are wrong. */
function totalThatFollows({ lines }: TariffTable, { totalPopulation }: TariffBasis): number | null {
  const written = lines.map(({ figures }) => figures.population?.value);
  const isSomeWrong = lines.some(({ member }, index) => {
    const population = written[index];
    return member && population && !population.equals(member.population);
  });
  if (!isSomeWrong) return null;
  const sum = written.reduce<Decimal>((total, value) => total.plus(value ?? 0), new Decimal(0));
  return sum.gt(0) && !sum.equals(totalPopulation) ? sum.toNumber() : null;
}
