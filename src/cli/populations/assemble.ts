import { DomainError } from '../../domain/errors/domainError';
import { textKey } from '../../domain/names/textKey';
import { type EpciCommune, type EpciMillesime, type EpciPopulations } from '../../domain/population/epciFile';
import { type CommuneIndex, type EpciEntry, type EpciIndex } from '../../domain/population/epciIndex';
import { decreeOf } from '../../domain/population/populationDecrees';
import { membersAt, millesimesOf, totalOf } from '../../domain/population/epciMembers';
import { message } from '../../text/message';
import { type PackageEpci } from './packageData';
import { LICENCE, type MillesimePackage, SOURCE } from './packages';

/** A millésime with its EPCI; `municipales` takes the place of their figures where it is given. */
export interface MillesimeData {
  readonly terms: MillesimePackage;
  readonly epci: readonly PackageEpci[];
  readonly municipales?: ReadonlyMap<string, number>;
}

/** An EPCI, and the names it had before the present one. */
export interface AssembledEpci {
  readonly populations: EpciPopulations;
  readonly formerNames: readonly string[];
}

interface Appearance {
  readonly data: MillesimeData;
  readonly epci: PackageEpci;
}

/**
 * One file an EPCI, by SIREN, from millésimes given oldest first. Names and SIREN are the latest known; a commune
 * keeps its line after it has left, with null from then on.
 *
 * @throws DomainError when a member has no figure: absent must not become zero.
 */
export function assembleEpci(millesimes: readonly MillesimeData[]): readonly AssembledEpci[] {
  const bySiren = new Map<string, Appearance[]>();
  for (const data of millesimes) {
    for (const epci of data.epci) {
      const known = bySiren.get(epci.code);
      if (known) known.push({ data, epci });
      else bySiren.set(epci.code, [{ data, epci }]);
    }
  }
  return [...bySiren.values()]
    .map(assembled)
    .sort((a, b) => ascending(a.populations.siren, b.populations.siren));
}

function assembled(appearances: readonly Appearance[]): AssembledEpci {
  const { code: siren, nom: name, type } = appearances[appearances.length - 1]!.epci;
  const names = new Map(appearances.map(({ epci }) => [textKey(epci.nom), epci.nom]));
  names.delete(textKey(name));
  return {
    formerNames: [...names.values()],
    populations: {
      siren,
      name,
      type,
      source: SOURCE,
      licence: LICENCE,
      millesimes: appearances.map(({ data }) => millesimeOf(data)),
      communes: communesOf(appearances),
    },
  };
}

function millesimeOf({ terms: { year, perimeter, version, kinds } }: MillesimeData): EpciMillesime {
  return { year, inForce: `${year + 3}-01-01`, decree: decreeOf(year), perimeter, package: version, kinds };
}

function communesOf(appearances: readonly Appearance[]): readonly EpciCommune[] {
  const latest = new Map(
    appearances.flatMap(({ epci }) => epci.membres.map(member => [member.code, member])),
  );
  return [...latest.values()]
    .sort((a, b) => ascending(a.code, b.code))
    .map(({ code, siren, nom }) => ({
      insee: code,
      siren,
      name: nom,
      municipale: appearances.map(appearance => figureOf(appearance, code, 'municipale')),
      totale: appearances.map(appearance => figureOf(appearance, code, 'totale')),
    }));
}

function figureOf({ data, epci }: Appearance, insee: string, kind: 'municipale' | 'totale'): number | null {
  const member = epci.membres.find(({ code }) => code === insee);
  if (member === undefined || !data.terms.kinds.includes(kind)) return null;
  if (data.municipales === undefined)
    return kind === 'municipale' ? member.populationMunicipale : member.populationTotale;
  const population = data.municipales.get(insee);
  if (population !== undefined) return population;
  const { version } = data.terms;
  throw new DomainError(message('cli.populations.package', { version, where: insee, given: '∅' }));
}

/** What is needed to choose an EPCI by name; those that are no more keep their last figures. */
export function epciIndexOf(all: readonly AssembledEpci[]): EpciIndex {
  return { source: SOURCE, licence: LICENCE, epci: all.map(entryOf) };
}

function entryOf({ populations, formerNames }: AssembledEpci): EpciEntry {
  const { siren, name, type } = populations;
  const year = millesimesOf(populations, 'totale').at(-1)?.year ?? 0;
  const members = membersAt(populations, year, 'totale');
  return {
    siren,
    name,
    type,
    year,
    members: members.length,
    municipale: totalOf(membersAt(populations, year, 'municipale')),
    totale: totalOf(members),
    formerNames,
  };
}

/** Which EPCI each commune belongs to at the latest millésime; only those that still exist then. */
export function communeIndexOf(all: readonly AssembledEpci[], latest: MillesimePackage): CommuneIndex {
  const [kind = 'municipale'] = latest.kinds;
  const communes = all
    .filter(({ populations }) => populations.millesimes.some(({ year }) => year === latest.year))
    .flatMap(({ populations }) =>
      membersAt(populations, latest.year, kind).map(
        ({ insee, name }) => [insee, [name, populations.siren] as const] as const,
      ),
    )
    .sort(([a], [b]) => ascending(a, b));
  return {
    source: SOURCE,
    licence: LICENCE,
    perimeter: latest.perimeter,
    communes: Object.fromEntries(communes),
  };
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
