import { type Convention } from '../../domain/conventions/convention';
import { type PopulationHistory } from '../../domain/population/populationHistory';
import { figureNumber } from '../figureNumber';
import { once } from '../once';
import { placeOf } from '../places';
import { type CheckContext } from '../rule';
import { statementsOf, type TariffTable } from '../tariffTable';
import { type KnownTotal } from './cause';

/** A total of inhabitants and what it is. */
export interface NamedTotal {
  readonly total: number;
  readonly known: KnownTotal;
}

/** Legal populations of one kind and year: INSEE code → inhabitants. */
export interface LegalPopulations {
  readonly populationKind: 'totale' | 'municipale';
  readonly year: number;
  readonly byInsee: ReadonlyMap<string, number>;
  /** Their sum over the members; null when one of them is missing. */
  readonly total: number | null;
}

type Known = Pick<CheckContext, 'convention' | 'populations'>;

/** The other kinds and years of population we know of the members. */
export const otherPopulations = once(({ convention, populations }: Known): readonly LegalPopulations[] => {
  const { kind, referenceYear } = convention.populations;
  return kindsAndYears(populations)
    .filter(known => known.populationKind !== kind || known.year !== referenceYear)
    .map(known => legalPopulations(convention, populations, known));
});

/** The totals a wrong denominator may be, the most telling first. */
export function knownTotals(table: TariffTable, context: CheckContext): NamedTotal[] {
  const { populations } = context.convention;
  const written = table.lines.flatMap(({ figures }) => figureNumber(figures.population) ?? []);
  const named: NamedTotal[] = [
    ...legalTotals(context),
    ...statementsOf(table).flatMap(({ statedTotalPopulation: stated }): NamedTotal[] =>
      stated ? [{ total: stated.value.toNumber(), known: { kind: 'stated', ...placeOf(stated) } }] : [],
    ),
    {
      total: written.reduce((sum, population) => sum + population, 0),
      known: { kind: 'lines', count: written.length },
    },
    ...totalsWithout(context),
  ];
  return named.filter(({ total }) => total > 0 && total !== populations.total);
}

/** The totals that no table states: those of other kinds and years, and those that leave a member out. */
export function otherTotals(context: Known): NamedTotal[] {
  return [...legalTotals(context), ...totalsWithout(context)];
}

function legalTotals(context: Known): NamedTotal[] {
  return otherPopulations(context).flatMap(({ populationKind, year, total }) =>
    total === null ? [] : [{ total, known: { kind: 'legal', populationKind, year } }],
  );
}

function totalsWithout({ convention: { members, populations } }: Known): NamedTotal[] {
  return members.map(member => ({
    total: populations.total - member.population,
    known: { kind: 'without', member },
  }));
}

function kindsAndYears({ communes }: PopulationHistory) {
  const all = Object.values(communes).flat();
  const byKey = new Map(
    all.map(({ kind, year }) => [`${kind} ${year}`, { populationKind: kind, year }] as const),
  );
  return [...byKey.values()].sort((a, b) => a.year - b.year);
}

function legalPopulations(
  { members }: Convention,
  { communes }: PopulationHistory,
  { populationKind, year }: { readonly populationKind: 'totale' | 'municipale'; readonly year: number },
): LegalPopulations {
  const byInsee = new Map(
    members.flatMap(({ insee }) => {
      const entry = communes[insee]?.find(known => known.kind === populationKind && known.year === year);
      return entry ? [[insee, entry.population] as const] : [];
    }),
  );
  const total =
    byInsee.size === members.length
      ? [...byInsee.values()].reduce((sum, population) => sum + population, 0)
      : null;
  return { populationKind, year, byInsee, total };
}
