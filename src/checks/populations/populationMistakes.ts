import { type Member } from '../../domain/conventions/convention';
import { populationsEqualTo } from '../../domain/population/populationHistory';
import { grouped } from '../grouped';
import { type CheckContext } from '../rule';
import { type TariffTable } from '../tariffTable';
import { columnBasis, type PopulationCell, populationCells, wrongCells } from './populationColumn';

export type WrongPopulation = PopulationCell & {
  readonly table: TariffTable;
  readonly expected: number;
};

/** Why populations are wrong: one mistake, one finding. */
export type PopulationMistake =
  /** Every line has the population of the line above (1) or below (-1). */
  | { readonly kind: 'shifted'; readonly by: 1 | -1; readonly cells: readonly WrongPopulation[] }
  | { readonly kind: 'exchanged'; readonly cells: readonly [WrongPopulation, WrongPopulation] }
  | {
      readonly kind: 'otherBasis';
      readonly populationKind: 'totale' | 'municipale';
      readonly year: number;
      readonly cells: readonly WrongPopulation[];
    }
  | { readonly kind: 'otherMember'; readonly member: Member; readonly cells: readonly WrongPopulation[] }
  | { readonly kind: 'digits' | 'unknown'; readonly cells: readonly WrongPopulation[] };

/** A shift touches more lines than chance would. */
const FEWEST_SHIFTED = 3;

/** The wrong populations of a workbook, by mistake: those of one table first, then figures wrong in the same way. */
export function populationMistakes(context: CheckContext): PopulationMistake[] {
  const ofTables = context.recognition.tables.map(table => {
    const wrong = wrongCells(context, table, columnBasis(table, context)).map(cell => ({ ...cell, table }));
    const moved = [...shifts(table, wrong), ...exchanges(wrong)];
    const told = new Set(moved.flatMap(({ cells }) => cells.map(({ line }) => line)));
    return { moved, single: wrong.filter(({ line }) => !told.has(line)) };
  });
  const single = grouped(
    ofTables.flatMap(table => table.single),
    ({ member, population }) => `${member.insee} ${population}`,
  );
  return [
    ...ofTables.flatMap(({ moved }) => moved),
    ...single.flatMap(cells => (cells[0] ? [mistakeOf(context, cells[0], cells)] : [])),
  ];
}

function shifts(table: TariffTable, wrong: readonly WrongPopulation[]): PopulationMistake[] {
  const all = populationCells(table);
  const place = new Map(all.map(({ line }, index) => [line, index]));
  const expected = new Map(wrong.map(cell => [place.get(cell.line) ?? -1, cell.expected]));
  return ([1, -1] as const).flatMap(by => {
    const rightFigure = (index: number) => expected.get(index) ?? all[index]?.population;
    const cells = wrong.filter(
      ({ line, population }) => rightFigure((place.get(line) ?? -1) - by) === population,
    );
    return cells.length >= FEWEST_SHIFTED
      ? [{ kind: 'shifted' as const, by, cells: withEnds(wrong, cells) }]
      : [];
  });
}

/** At the ends of a shift stands a figure that comes from nowhere: the same mistake made it. */
function withEnds(
  wrong: readonly WrongPopulation[],
  shifted: readonly WrongPopulation[],
): readonly WrongPopulation[] {
  const rows = shifted.map(({ line }) => line.row);
  const [first, last] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  return wrong.filter(({ line }) => line.row >= first && line.row <= last);
}

function exchanges(wrong: readonly WrongPopulation[]): PopulationMistake[] {
  return wrong.flatMap((one, index) =>
    wrong
      .slice(index + 1)
      .filter(other => one.population === other.expected && other.population === one.expected)
      .map((other): PopulationMistake => ({ kind: 'exchanged', cells: [one, other] })),
  );
}

function mistakeOf(
  context: CheckContext,
  { member, population, expected }: WrongPopulation,
  cells: readonly WrongPopulation[],
): PopulationMistake {
  const [basis] = populationsEqualTo(context.populations, member.insee, population);
  if (basis) return { kind: 'otherBasis', populationKind: basis.kind, year: basis.year, cells };
  const other = context.convention.members.find(known => known.population === population);
  if (other) return { kind: 'otherMember', member: other, cells };
  return { kind: isDigitSwap(population, expected) ? 'digits' : 'unknown', cells };
}

/** Whether two neighbouring digits changed places: 7 159 for 7 519. */
function isDigitSwap(found: number, expected: number): boolean {
  const [a, b] = [[...String(found)], [...String(expected)]];
  const differing = a.flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second = 0] = differing;
  return (
    a.length === b.length &&
    differing.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}
