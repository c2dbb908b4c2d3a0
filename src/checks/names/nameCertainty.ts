import { populationsEqualTo } from '../../domain/population/populationHistory';
import { type CheckContext } from '../rule';
import { type NamedLine } from './namedLines';

/**
 * Whether a misspelt line can only be the member it resembles: one edit away and nothing says otherwise, or two
 * edits with the population of that member beside it.
 */
export function isCertain({ populations, convention }: CheckContext, { line }: NamedLine): boolean {
  const { match } = line;
  if (match.kind !== 'close') return false;
  const population = line.figures.population?.value ?? null;
  if (population === null) return match.edits === 1;
  const { insee } = match.member;
  return (
    convention.members.some(member => member.insee === insee && population.eq(member.population)) ||
    populationsEqualTo(populations, insee, population.toNumber()).length > 0
  );
}
