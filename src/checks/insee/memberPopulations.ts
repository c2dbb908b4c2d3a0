import { type Member } from '../../domain/conventions/convention';
import { DomainError } from '../../domain/errors/domainError';
import { type EpciMember } from '../../domain/population/epciMembers';
import { type PopulationKind } from '../../domain/population/populationKind';
import { message, render } from '../../text/message';
import { type InseePopulations } from './inseePopulations';

const MOST_NAMED = 5;

/**
 * The members of a convention with the populations of INSEE's file, in the order and under the names of the convention.
 *
 * @throws DomainError when the file has no figures of this kind, or none for some member: absent is not zero.
 */
export function memberPopulations(
  { communes, kinds }: InseePopulations,
  members: readonly Member[],
  kind: PopulationKind,
): EpciMember[] {
  if (!kinds.includes(kind)) throw new DomainError(message('insee.noKind', { kind }));
  if (members.length === 0) throw new DomainError(message('insee.noMembers'));
  const figures = new Map(communes.map(({ insee, [kind]: figure }) => [insee, figure]));
  const missing = members.filter(({ insee }) => (figures.get(insee) ?? null) === null);
  if (missing.length > 0) {
    const named = missing.slice(0, MOST_NAMED).map(({ name, insee }) => `${name} (${insee})`);
    const more = missing.length - named.length;
    const told = more > 0 ? [...named, render(message('insee.more', { count: more }))] : named;
    throw new DomainError(message('insee.missingMembers', { names: told.join(', ') }));
  }
  return members.map(({ insee, name, siren }) => ({
    insee,
    name,
    siren: siren ?? null,
    population: figures.get(insee)!,
  }));
}
