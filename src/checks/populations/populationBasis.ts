import { type Convention, type Member } from '../../domain/conventions/convention';
import { type CheckContext } from '../rule';
import { type PopulationBasis } from '../tariffTable';

/** The populations that the convention shares the budgets by. */
export function conventionBasis({ populations }: Convention): PopulationBasis {
  return { kind: populations.kind, year: populations.referenceYear };
}

export function isSameBasis(one: PopulationBasis, other: PopulationBasis): boolean {
  return one.kind === other.kind && one.year === other.year;
}

/** Every basis we have figures for, that of the convention first, then the most recent. */
export function knownBases({ convention, populations }: CheckContext): PopulationBasis[] {
  const bases = new Map(
    Object.values(populations.communes)
      .flat()
      .map(({ kind, year }) => [`${kind} ${year}`, { kind, year }]),
  );
  const own = conventionBasis(convention);
  const others = [...bases.values()].filter(basis => !isSameBasis(basis, own));
  return [own, ...others.sort((a, b) => b.year - a.year)];
}

/** The population of a member on a basis; null where we have none. */
export function populationOn(
  { convention, populations }: CheckContext,
  { insee, population }: Member,
  basis: PopulationBasis,
): number | null {
  if (isSameBasis(basis, conventionBasis(convention))) return population;
  const entries = populations.communes[insee] ?? [];
  return entries.find(({ kind, year }) => kind === basis.kind && year === basis.year)?.population ?? null;
}
