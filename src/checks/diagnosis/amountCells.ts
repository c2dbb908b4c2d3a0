import { type Decimal } from '../../domain/money/decimal';
import { roundToCents } from '../../domain/money/roundToCents';
import { type Costs } from '../../domain/tariff/proRata';
import { figureNumber } from '../figureNumber';
import { totalOn } from '../populations/populationBasis';
import { columnBasis } from '../populations/populationColumn';
import { type CheckContext } from '../rule';
import { type TableLine, type TariffTable } from '../tariffTable';
import { type AmountCell } from './diagnosis';
import { otherPayers } from './linePayers';
import { once, onceForBoth } from '../once';
import { amountColumns, basisOf, handedOutAmounts, memberAmounts, type TariffBasis } from './tariffBasis';

/** Excel shows and compares 15 significant digits: what lies beyond is the noise of binary fractions. */
const EXCEL_DIGITS = 15;

/** A number of a cell without the binary noise that Excel itself does not show. */
export function shownByExcel(value: Decimal): Decimal {
  return value.precision() <= EXCEL_DIGITS ? value : value.toSignificantDigits(EXCEL_DIGITS);
}

/** The population of the convention for a line, then the one written on it when it is another. */
export function populationsOf({ member, figures }: TableLine): number[] {
  const written = figureNumber(figures.population) ?? 0;
  if (!member) return written > 0 ? [written] : [];
  return written > 0 && written !== member.population ? [member.population, written] : [member.population];
}

/**
 * The amounts of a table held against the convention: those that cannot be judged (no figure, no population) are
 * left out.
 *
 * An amount is right when it is the amount of the convention's population or of the one written on the line: a wrong
 * population is told by itself (POP-01) and explains the amounts that follow from it. The total may likewise be the
 * sum of the populations written, when some of these are wrong, or that of their own year.
 */
export const amountCellsOf = onceForBoth(
  (table: TariffTable, context: CheckContext): readonly AmountCell[] => {
    const basis = basisOf(table, context);
    if (!basis) return [];
    const others = otherPayers(table, context);
    const onWritten = once((own: TariffBasis) => handedOutOnWritten(table, own));
    const judgedBy = (total: number | null) =>
      cellsJudgedBy(table, line => {
        const own = others.get(line) ?? basis;
        return { ...pairOf(own, total), onWritten: onWritten(own) };
      });
    return totalsThatFollow(table, context, basis)
      .map(judgedBy)
      .reduce((best, cells) => (rightOf(cells) > rightOf(best) ? cells : best), judgedBy(null));
  },
);

const rightOf = (cells: readonly AmountCell[]) => cells.filter(({ isRight }) => isRight).length;

/** Where the cents are handed out, an amount follows from the populations of all the lines, wrong ones included. */
function handedOutOnWritten(table: TariffTable, basis: TariffBasis): ReadonlyMap<string, Costs> | null {
  const written = table.lines.flatMap(({ member, figures }): [string, number][] => {
    const population = figureNumber(figures.population);
    return member && population ? [[member.insee, population]] : [];
  });
  const isSomeWrong = table.lines.some(({ member, figures }) => {
    const population = figureNumber(figures.population);
    return member !== null && population !== null && population !== member.population;
  });
  return isSomeWrong ? handedOutAmounts(basis, new Map(written)) : null;
}

/** What a line should be computed from, and what it is judged by. */
interface Judging {
  readonly basis: TariffBasis;
  readonly judge: TariffBasis;
  /** The amounts of members, cents handed out, by the populations written; null where none are, or none is wrong. */
  readonly onWritten: ReadonlyMap<string, Costs> | null;
}

const pairOf = (basis: TariffBasis, totalPopulation: number | null): Omit<Judging, 'onWritten'> => ({
  basis,
  judge: totalPopulation === null ? basis : { ...basis, totalPopulation },
});

function cellsJudgedBy(table: TariffTable, judgingOf: (line: TableLine) => Judging): AmountCell[] {
  const byLine = table.lines.map((line, index) => cellsOfLine(table, line, index, judgingOf(line)));
  return amountColumns.flatMap(column =>
    byLine.flatMap(cells => cells.filter(cell => cell.column === column)),
  );
}

function cellsOfLine(
  { sheet }: TariffTable,
  line: TableLine,
  index: number,
  { basis, judge, onWritten }: Judging,
): AmountCell[] {
  const populations = populationsOf(line);
  if (populations.length === 0) return [];
  const right = populations.map(population => memberAmounts(basis, line.member, population));
  const handed = onWritten?.get(line.member?.insee ?? '');
  const accepted = [
    ...populations.map(population => memberAmounts(judge, line.member, population)),
    ...(handed ? [handed] : []),
  ];
  return amountColumns.flatMap((column): AmountCell[] => {
    const figure = line.figures[column];
    if (!figure?.value) return [];
    const found = roundToCents(shownByExcel(figure.value));
    const rights = right.map(costs => costs[column]);
    const [expected = found] = rights;
    const isRight = found.equals(expected) || accepted.some(costs => found.equals(costs[column]));
    return [{ sheet, line, index, column, figure, found, populations, expected, rights, isRight }];
  });
}

/**
 * The totals that go with populations other than the convention's: their sum as written and, where the whole column is
 * of another kind or year, the PopTot of that one, which an extract does not add up to.
 */
function totalsThatFollow(
  table: TariffTable,
  context: CheckContext,
  { totalPopulation }: TariffBasis,
): readonly number[] {
  const written = table.lines.map(({ figures }) => figureNumber(figures.population));
  const isSomeWrong = table.lines.some(({ member }, index) => {
    const population = written[index];
    return member && population && population !== member.population;
  });
  if (!isSomeWrong) return [];
  const sum = written.reduce<number>((total, population) => total + (population ?? 0), 0);
  const totals = [sum, totalOn(context, columnBasis(table, context))];
  return totals.filter(total => total !== null && total > 0 && total !== totalPopulation) as number[];
}
