import { message, type Message } from '../../text/message';
import { type Finding } from '../finding';
import { once } from '../once';
import { type TariffTable } from '../tariffTable';
import { type PopulationCell, populationCells } from './populationColumn';

interface Difference {
  readonly cell: PopulationCell;
  readonly other: PopulationCell;
}

/** Members whose population is not the same in two tables, seen from the first. */
export function differingPopulations(table: TariffTable, reference: TariffTable): Difference[] {
  const known = cellsByMember(reference);
  return populationCells(table).flatMap(cell => {
    const other = known.get(cell.member.insee);
    return other && other.population !== cell.population ? [{ cell, other }] : [];
  });
}

const cellsByMember = once(
  (table: TariffTable): ReadonlyMap<string, PopulationCell> =>
    new Map(populationCells(table).map(cell => [cell.member.insee, cell])),
);

/** One finding for all the members whose population differs between two tables; none when it is the same. */
export function comparisonFindings(
  table: TariffTable,
  reference: TariffTable,
  sentence: (values: { name: string; found: number; expected: number; count: number }) => Message,
): Omit<Finding, 'rule' | 'severity'>[] {
  const differences = differingPopulations(table, reference);
  const [first] = differences;
  if (!first) return [];
  const { cell, other } = first;
  return [
    {
      sheet: table.sheet,
      cells: differences.map(difference => difference.cell.figure.cell),
      comparedWith: differences.map(difference => ({
        sheet: reference.sheet,
        cell: difference.other.figure.cell,
      })),
      expected: String(other.population),
      found: String(cell.population),
      difference: String(cell.population - other.population),
      unit: 'inhabitants',
      message: sentence({
        name: cell.member.name,
        found: cell.population,
        expected: other.population,
        count: differences.length,
      }),
      explanation: differences.map(difference =>
        message('population.why.elsewhere', {
          name: difference.cell.member.name,
          found: difference.cell.population,
          cell: difference.cell.figure.cell,
          expected: difference.other.population,
          sheet: reference.sheet,
          other: difference.other.figure.cell,
        }),
      ),
      // Which of the two is right is for the decree to say: POP-01 does.
      remedy: null,
    },
  ];
}
