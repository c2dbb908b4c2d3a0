import { type Convention, type Member } from '../../domain/conventions/convention';
import { type PopulationHistory } from '../../domain/population/populationHistory';
import { once } from '../once';
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
export const knownBases = once(({ convention, populations }: CheckContext): readonly PopulationBasis[] => {
  const bases = new Map(
    Object.values(populations.communes)
      .flat()
      .map(({ kind, year }) => [`${kind} ${year}`, { kind, year }]),
  );
  const own = conventionBasis(convention);
  const others = [...bases.values()].filter(basis => !isSameBasis(basis, own));
  return [own, ...others.sort((a, b) => b.year - a.year)];
});

/** The population of a member on a basis; null where we have none. */
export function populationOn(
  { convention, populations }: CheckContext,
  { insee, population }: Member,
  basis: PopulationBasis,
): number | null {
  const own = convention.populations;
  if (basis.kind === own.kind && basis.year === own.referenceYear) return population;
  return populationsByKey(populations).get(keyOf(insee, basis)) ?? null;
}

/** The population of all members on a basis: its PopTot; null where we have not all of them. */
export function totalOn(context: CheckContext, basis: PopulationBasis): number | null {
  const populations = context.convention.members.map(member => populationOn(context, member, basis));
  return populations.reduce<number | null>(
    (total, population) => (total === null || population === null ? null : total + population),
    0,
  );
}

const keyOf = (insee: string, { kind, year }: PopulationBasis) => `${insee} ${kind} ${year}`;

const populationsByKey = once(
  ({ communes }: PopulationHistory): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(communes).flatMap(([insee, entries]) =>
        entries.map(entry => [keyOf(insee, entry), entry.population] as const),
      ),
    ),
);
