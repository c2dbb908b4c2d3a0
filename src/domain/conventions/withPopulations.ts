import { type CalendarDay } from '../calendar/calendarDay';
import { type EpciMember } from '../population/epciMembers';
import { type PopulationKind } from '../population/populationKind';
import { type Measure } from '../tariff/measure';
import { measuresOf } from '../tariff/quantities';
import { type Convention, type Member } from './convention';
import { parseConvention } from './parseConvention';
import { writtenConvention } from './writtenConvention';

/** The members and legal populations that a convention is to be billed on. */
export interface TakenPopulations {
  readonly members: readonly EpciMember[];
  readonly kind: PopulationKind;
  /** The year counted. */
  readonly referenceYear: number;
  readonly inForce: CalendarDay;
  readonly decree: CalendarDay;
  readonly source: string;
}

/** Who the convention is of, when none of its members was one of those taken: its terms serve as a model. */
export interface NewIssuer {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

/** What taking other members and populations leaves behind, to be seen before it is done. */
export interface PopulationLosses {
  /** Members who are no longer, with what they subscribed to. */
  readonly leaving: readonly { readonly name: string; readonly subscriptions: number }[];
  /** How many members had figures of another census (municipale, DGF) that no longer go with the new ones. */
  readonly otherFigures: number;
  /** Members who lack what the tariffs count, beside the population. */
  readonly incomplete: readonly { readonly name: string; readonly measure: Measure }[];
}

/** Whether a convention and a list have a member in common. */
export function sharesMembers(
  { members }: { readonly members: readonly { readonly insee: string }[] },
  others: readonly { readonly insee: string }[],
): boolean {
  const known = new Set(members.map(({ insee }) => insee));
  return others.some(({ insee }) => known.has(insee));
}

/**
 * A convention with other members and populations, its terms unchanged. What is shared by the population of the former
 * kind is shared by that of the new one. Members who stay keep their subscriptions and what else they are measured by,
 * but for populations of another census.
 *
 * @throws DomainError naming what no longer holds together.
 */
export function withPopulations(
  convention: Convention,
  taken: TakenPopulations,
  newIssuer: NewIssuer | null = null,
): Convention {
  const { members, kind, referenceYear, inForce, decree, source } = taken;
  const written = writtenConvention(convention);
  const stay = new Set(members.map(({ insee }) => insee));
  const staying = ({ insee }: { readonly insee: string }) => stay.has(insee);
  return parseConvention({
    ...written,
    ...(newIssuer && {
      id: newIssuer.id,
      label: newIssuer.label,
      issuer: { name: newIssuer.name, acronym: newIssuer.name },
    }),
    applications: swapped(
      written['applications'],
      `population-${convention.populations.kind}`,
      `population-${kind}`,
    ),
    members: members.map(({ insee, name, siren: given, population }) => ({
      insee,
      name,
      ...sirenOf(convention, insee, given),
      population,
      ...keptQuantities(convention, insee),
    })),
    populations: {
      kind,
      referenceYear,
      inForce,
      decree,
      total: members.reduce((total, { population }) => total + population, 0),
      source,
    },
    subscriptions: convention.subscriptions.filter(staying),
    bodies: convention.bodies.filter(staying),
  });
}

/** A list without SIREN takes away none. */
function sirenOf({ members }: Convention, insee: string, given: string | null) {
  const siren = given ?? members.find(member => member.insee === insee)?.siren ?? null;
  return siren === null ? {} : { siren };
}

/** What `withPopulations` would leave behind. */
export function populationLosses(
  convention: Convention,
  taken: readonly { readonly insee: string; readonly name: string }[],
): PopulationLosses {
  const stay = new Set(taken.map(({ insee }) => insee));
  const counted = new Set(convention.applications.flatMap(({ tariffs }) => tariffs.flatMap(measuresOf)));
  const needed = [...counted].filter(measure => !isPopulation(measure));
  return {
    leaving: convention.members
      .filter(({ insee }) => !stay.has(insee))
      .map(({ insee, name }) => ({
        name,
        subscriptions: convention.subscriptions.filter(subscription => subscription.insee === insee).length,
      })),
    otherFigures: convention.members.filter(
      member => stay.has(member.insee) && measured(member).some(isPopulation),
    ).length,
    incomplete: taken.flatMap(({ insee, name }) => {
      const own = convention.members.find(member => member.insee === insee);
      const known = own ? measured(own) : [];
      return needed.filter(measure => !known.includes(measure)).map(measure => ({ name, measure }));
    }),
  };
}

function keptQuantities({ members }: Convention, insee: string) {
  const quantities = members.find(member => member.insee === insee)?.quantities ?? {};
  const kept = Object.entries(quantities).filter(([measure]) => !isPopulation(measure));
  if (kept.length === 0) return {};
  return {
    quantities: Object.fromEntries(kept.map(([measure, quantity]) => [measure, quantity.toString()])),
  };
}

function measured({ quantities }: Member): string[] {
  return Object.keys(quantities ?? {});
}

function isPopulation(measure: string): boolean {
  return measure.startsWith('population-');
}

/** JSON data with one measure in place of another. */
function swapped(data: unknown, former: string, next: string): unknown {
  if (Array.isArray(data)) return data.map(item => swapped(item, former, next));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'measure' && value === former ? next : swapped(value, former, next),
    ]),
  );
}
