import { message } from '../../text/message';
import { formatDay } from '../calendar/calendarDay';
import { DomainError } from '../errors/domainError';
import { type EpciMillesime, type EpciPopulations } from './epciFile';
import { type PopulationKind } from './populationKind';

/** A member and its inhabitants, of one kind and millésime. */
export interface MemberPopulation {
  readonly insee: string;
  readonly name: string;
  readonly population: number;
}

/** A member of an EPCI, with the SIREN of the commune where it is known. */
export interface EpciMember extends MemberPopulation {
  readonly siren: string | null;
}

/** The millésimes that give this kind of population, oldest first. */
export function millesimesOf(epci: EpciPopulations, kind: PopulationKind): readonly EpciMillesime[] {
  return epci.millesimes.filter(({ kinds }) => kinds.includes(kind));
}

/**
 * The members of an EPCI at a millésime, with their populations; in the order of the file (by INSEE code).
 *
 * @throws DomainError listing the millésimes known when this one has no figures of this kind.
 */
export function membersAt(epci: EpciPopulations, year: number, kind: PopulationKind): readonly EpciMember[] {
  const at = epci.millesimes.findIndex(entry => entry.year === year && entry.kinds.includes(kind));
  if (at < 0) {
    const known = millesimesOf(epci, kind)
      .map(entry => `${entry.year} (${formatDay(entry.inForce)})`)
      .join(', ');
    const { name } = epci;
    throw new DomainError(message('commune.noPopulation', { kind, year: String(year), name, known }));
  }
  return epci.communes.flatMap(({ insee, name, siren, [kind]: figures }) => {
    const population = figures[at] ?? null;
    return population === null ? [] : [{ insee, name, siren, population }];
  });
}

/** The inhabitants of all members: the denominator of a pro rata. */
export function totalOf(members: readonly MemberPopulation[]): number {
  return members.reduce((total, { population }) => total + population, 0);
}
