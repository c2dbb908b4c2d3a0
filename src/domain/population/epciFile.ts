import * as v from 'valibot';
import { message, render } from '../../text/message';
import { type CalendarDay, isCalendarDay } from '../calendar/calendarDay';
import { DomainError } from '../errors/domainError';
import { isInseeCode } from '../identifiers/inseeCode';
import { isSiren } from '../identifiers/siren';
import { type PopulationKind } from './populationKind';

/** One year's legal populations, and the members they are given for. */
export interface EpciMillesime {
  /** The year the population is counted for. */
  readonly year: number;
  /** 1 January, three years later. */
  readonly inForce: CalendarDay;
  /** The decree that authenticates the figures; null where its number was not verified. */
  readonly decree: { readonly number: string; readonly date: CalendarDay } | null;
  /** The members are those of 1 January of this year. */
  readonly perimeter: number;
  /** Version of the npm package the figures come from. */
  readonly package: string;
  /** The kinds published: another one is absent, not zero. */
  readonly kinds: readonly PopulationKind[];
}

/** A commune that is or was a member; figures stand in the order of the millésimes, null where there is none. */
export interface EpciCommune {
  readonly insee: string;
  readonly siren: string | null;
  readonly name: string;
  readonly municipale: readonly (number | null)[];
  readonly totale: readonly (number | null)[];
}

/** An EPCI à fiscalité propre, its members and their legal populations by millésime and kind. */
export interface EpciPopulations {
  readonly siren: string;
  readonly name: string;
  /** CC, CA, CU, METRO, or MET69 for the métropole de Lyon. */
  readonly type: string;
  readonly source: string;
  readonly licence: string;
  /** Oldest first. */
  readonly millesimes: readonly EpciMillesime[];
  readonly communes: readonly EpciCommune[];
}

const text = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.check(isCalendarDay));
const year = v.pipe(v.number(), v.safeInteger(), v.minValue(1962), v.maxValue(2100));
// Six villages destroyed in 1916 are communes of no inhabitants: zero is a figure.
const figure = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const siren = v.pipe(v.string(), v.check(isSiren));
const insee = v.pipe(v.string(), v.check(isInseeCode));

const shape = v.strictObject({
  siren,
  name: text,
  type: text,
  source: text,
  licence: text,
  millesimes: v.pipe(
    v.array(
      v.strictObject({
        year,
        inForce: day,
        decree: v.nullable(v.strictObject({ number: text, date: day })),
        perimeter: year,
        package: text,
        kinds: v.pipe(v.array(v.picklist(['municipale', 'totale'])), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  communes: v.pipe(
    v.array(
      v.strictObject({
        insee,
        siren: v.nullable(siren),
        name: text,
        municipale: v.array(figure),
        totale: v.array(figure),
      }),
    ),
    v.minLength(1),
  ),
});

/**
 * The populations of an EPCI from data not yet trusted.
 *
 * @throws DomainError naming the place of the first value that does not hold; nothing is guessed.
 */
export function parseEpciPopulations(data: unknown): EpciPopulations {
  const result = v.safeParse(shape, data);
  if (!result.success) {
    const [issue] = result.issues;
    throw malformed(v.getDotPath(issue) ?? '.', issue.received);
  }
  const epci = result.output;
  checkMillesimes(epci);
  checkCommunes(epci);
  return epci;
}

function checkMillesimes({ millesimes }: EpciPopulations): void {
  millesimes.forEach(({ year: current, inForce, kinds }, i) => {
    if (inForce !== `${current + 3}-01-01`) throw malformed(`millesimes.${i}.inForce`, inForce);
    if (current <= (millesimes[i - 1]?.year ?? 0)) throw malformed(`millesimes.${i}.year`, String(current));
    if (new Set(kinds).size !== kinds.length) throw malformed(`millesimes.${i}.kinds`, kinds.join(', '));
  });
}

/** Every member has every kind of figure its millésime publishes, and no other. */
function checkCommunes({ millesimes, communes }: EpciPopulations): void {
  const seen = new Set<string>();
  communes.forEach((commune, c) => {
    if (seen.has(commune.insee)) throw malformed(`communes.${c}.insee`, commune.insee);
    seen.add(commune.insee);
    for (const kind of ['municipale', 'totale'] as const) {
      if (commune[kind].length !== millesimes.length)
        throw malformed(`communes.${c}.${kind}`, String(commune[kind].length));
    }
    millesimes.forEach(({ kinds }, i) => {
      const [municipale, totale] = [commune.municipale[i] ?? null, commune.totale[i] ?? null];
      const isMember = municipale !== null || totale !== null;
      if ((municipale !== null) !== (isMember && kinds.includes('municipale')))
        throw malformed(`communes.${c}.municipale.${i}`, String(municipale));
      if ((totale !== null) !== (isMember && kinds.includes('totale')))
        throw malformed(`communes.${c}.totale.${i}`, String(totale));
      // The totale is the municipale and those counted apart.
      if (municipale !== null && totale !== null && totale < municipale)
        throw malformed(`communes.${c}.totale.${i}`, String(totale));
    });
  });
  millesimes.forEach((_, i) => {
    if (communes.every(({ municipale, totale }) => municipale[i] === null && totale[i] === null))
      throw malformed(`millesimes.${i}`, render(message('epci.nobody')));
  });
}

function malformed(path: string, given: string): DomainError {
  return new DomainError(message('epci.malformed', { path, given }));
}
