import * as v from 'valibot';
import { DomainError } from '../../domain/errors/domainError';
import { isInseeCode } from '../../domain/identifiers/inseeCode';
import { isSiren } from '../../domain/identifiers/siren';
import { message } from '../../text/message';

const inhabitants = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const siren = v.pipe(v.string(), v.check(isSiren));
const text = v.pipe(v.string(), v.nonEmpty());

const epciList = v.array(
  v.object({
    code: siren,
    nom: text,
    type: v.picklist(['CC', 'CA', 'CU', 'METRO', 'MET69']),
    populationMunicipale: inhabitants,
    populationTotale: inhabitants,
    membres: v.pipe(
      v.array(
        v.object({
          code: v.pipe(v.string(), v.check(isInseeCode)),
          siren,
          nom: text,
          populationMunicipale: inhabitants,
          populationTotale: inhabitants,
        }),
      ),
      v.minLength(1),
    ),
  }),
);

const communeList = v.array(
  v.object({
    code: text,
    type: text,
    commune: v.optional(text),
    population: v.optional(inhabitants),
  }),
);

/** An EPCI as a version of the package describes it. */
export type PackageEpci = v.InferOutput<typeof epciList>[number];

/** Communes that have arrondissements, whose populations are also given one by one. */
const WITH_ARRONDISSEMENTS = ['13055', '69123', '75056'];

/**
 * The EPCI of a version, each checked: codes, keys, and members that add up to its own figures.
 *
 * @throws DomainError naming the version and the first value that does not hold.
 */
export function packageEpci(version: string, data: unknown): readonly PackageEpci[] {
  const list = checked(version, epciList, data);
  const owners = new Map<string, string>();
  for (const { code, membres, populationMunicipale, populationTotale } of list) {
    for (const member of membres) {
      if (owners.has(member.code))
        throw wrong(version, `${code} ${member.code}`, owners.get(member.code) ?? '');
      owners.set(member.code, code);
    }
    const [municipale, totale] = [
      sum(membres.map(member => member.populationMunicipale)),
      sum(membres.map(member => member.populationTotale)),
    ];
    if (municipale !== populationMunicipale) throw wrong(version, `${code} municipale`, String(municipale));
    if (totale !== populationTotale) throw wrong(version, `${code} totale`, String(totale));
  }
  return list;
}

/**
 * The population municipale of the communes of a version, by INSEE code; where a commune has arrondissements, they
 * must add up to it.
 *
 * @throws DomainError naming the version and the first value that does not hold.
 */
export function packageCommunes(version: string, data: unknown): ReadonlyMap<string, number> {
  const list = checked(version, communeList, data);
  const populations = new Map(
    list.flatMap(({ code, type, population }) =>
      type === 'commune-actuelle' && population !== undefined ? [[code, population] as const] : [],
    ),
  );
  for (const code of WITH_ARRONDISSEMENTS) {
    const parts = list.filter(({ type, commune }) => type === 'arrondissement-municipal' && commune === code);
    const total = sum(parts.map(({ population }) => population ?? 0));
    if (populations.get(code) !== total) throw wrong(version, code, String(total));
  }
  return populations;
}

function checked<Schema extends v.GenericSchema>(
  version: string,
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw wrong(version, v.getDotPath(issue) ?? '.', issue.received);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function wrong(version: string, where: string, given: string): DomainError {
  return new DomainError(message('cli.populations.package', { version, where, given }));
}
