import { type EpciMillesime, type EpciPopulations } from '../../domain/population/epciFile';
import {
  type EpciMember,
  type MemberPopulation,
  membersAt,
  millesimesOf,
  totalOf,
} from '../../domain/population/epciMembers';
import { type PopulationKind } from '../../domain/population/populationKind';

/** Members and their populations, of an EPCI or of INSEE's file: what a convention may take. */
export interface ShownPopulations {
  readonly kind: PopulationKind;
  /** The year counted. */
  readonly year: number;
  readonly members: readonly EpciMember[];
  /** The inhabitants of all members. */
  readonly total: number;
}

/** The members of an EPCI at a millésime. */
export interface ChosenPopulations extends ShownPopulations {
  readonly epci: EpciPopulations;
  readonly millesime: EpciMillesime;
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
  return { epci, millesime, kind, year: millesime.year, members, total: totalOf(members) };
}
