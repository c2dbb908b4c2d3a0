import { type EpciMillesime, type EpciPopulations } from '../../domain/population/epciFile';
import {
  type EpciMember,
  type MemberPopulation,
  membersAt,
  millesimesOf,
  totalOf,
} from '../../domain/population/epciMembers';
import { type PopulationKind } from '../../domain/population/populationKind';

/** The members of an EPCI at a millésime: what a convention takes its members from. */
export interface ChosenPopulations {
  readonly epci: EpciPopulations;
  readonly millesime: EpciMillesime;
  readonly kind: PopulationKind;
  readonly members: readonly EpciMember[];
  /** The inhabitants of all members. */
  readonly total: number;
}

/** The members a convention has at present, to see what another millésime would change. */
export interface CurrentPopulations {
  readonly label: string;
  readonly kind: PopulationKind;
  readonly year: number;
  readonly members: readonly MemberPopulation[];
}

/**
 * The members of an EPCI by kind, at the year wanted or, where it has no figures of this kind, at the latest that has.
 * Null when the EPCI has none of this kind at all.
 */
export function chosenPopulations(
  epci: EpciPopulations,
  kind: PopulationKind,
  year: number | null,
): ChosenPopulations | null {
  const known = millesimesOf(epci, kind);
  const millesime = known.find(entry => entry.year === year) ?? known.at(-1);
  if (millesime === undefined) return null;
  const members = membersAt(epci, millesime.year, kind);
  return { epci, millesime, kind, members, total: totalOf(members) };
}
