import { type Member } from '../../domain/conventions/convention';
import { figureNumber } from '../figureNumber';
import { once, onceForBoth } from '../once';
import { type CheckContext } from '../rule';
import {
  factOf,
  type FigureCell,
  type PopulationBasis,
  type TableLine,
  type TariffTable,
} from '../tariffTable';
import { conventionBasis, isSameBasis, knownBases, populationOn } from './populationBasis';

/** A population that can be compared: a positive whole number on a member's line. */
export interface PopulationCell {
  readonly line: TableLine;
  readonly member: Member;
  readonly figure: FigureCell;
  readonly population: number;
}

/** Fewer lines may agree with another year by chance; and a column may have a few errors of its own. */
const FEWEST = 3;
const WHOLE_COLUMN = 0.8;

export const populationCells = once(({ lines }: TariffTable): readonly PopulationCell[] =>
  lines.flatMap(line => {
    const { member } = line;
    const figure = line.figures.population;
    const population = figureNumber(figure);
    return member && figure && population !== null && Number.isInteger(population) && population > 0
      ? [{ line, member, figure, population }]
      : [];
  }),
);

/**
 * The populations a whole column holds: those that nearly all of its figures are; else those the user says, or those
 * of the convention.
 */
export const columnBasis = onceForBoth(
  (table: TariffTable, context: CheckContext): PopulationBasis =>
    basisOfFigures(context, table) ?? table.correctedPopulations ?? conventionBasis(context.convention),
);

/** The populations that nearly all figures of a column are; null when they are those of none. */
function basisOfFigures(context: CheckContext, table: TariffTable): PopulationBasis | null {
  const cells = populationCells(table);
  const agreeing = (basis: PopulationBasis) =>
    cells.filter(({ member, population }) => populationOn(context, member, basis) === population).length;
  const own = conventionBasis(context.convention);
  const best = knownBases(context).reduce((a, b) => (agreeing(b) > agreeing(a) ? b : a), own);
  const isBelieved = agreeing(best) >= FEWEST && agreeing(best) >= WHOLE_COLUMN * cells.length;
  return isBelieved ? best : null;
}

/** Whether the table announces those populations itself, by the day of their decree, or the user for it. */
export function announces(
  { populations }: CheckContext,
  table: TariffTable,
  basis: PopulationBasis,
): boolean {
  const { correctedPopulations } = table;
  const [statedDecree, statedKind] = [factOf(table, 'statedDecree'), factOf(table, 'statedPopulationKind')];
  if (correctedPopulations) return isSameBasis(correctedPopulations, basis);
  const inForce = populations.inForce[String(basis.year)];
  const isDecreeTheirs =
    statedDecree !== null && inForce !== undefined && yearAfter(statedDecree.value) === inForce.slice(0, 4);
  return isDecreeTheirs && (statedKind === null || statedKind.value === basis.kind);
}

/** Legal populations are decreed at the end of a year and come into force on the first day of the next. */
function yearAfter(day: string): string {
  return String(Number(day.slice(0, 4)) + 1);
}

/** Cells of a column whose population is not that of a basis, with the figure expected. */
export function wrongCells(
  context: CheckContext,
  table: TariffTable,
  basis: PopulationBasis,
): readonly (PopulationCell & { readonly expected: number })[] {
  return populationCells(table).flatMap(cell => {
    const expected = populationOn(context, cell.member, basis);
    return expected === null || expected === cell.population ? [] : [{ ...cell, expected }];
  });
}
