import { Decimal } from '../money/decimal';
import { type MemberPopulation } from './epciMembers';

/** What becomes of a member between two lists. */
export type PopulationDifference =
  | {
      readonly kind: 'same' | 'changed';
      readonly insee: string;
      readonly name: string;
      /** Its name in the earlier list, where it was another. */
      readonly formerName: string | null;
      readonly before: number;
      readonly after: number;
      /** after − before. */
      readonly change: number;
      /** (after − before) ÷ before, not rounded; null from no inhabitants. */
      readonly rate: Decimal | null;
    }
  | { readonly kind: 'joined'; readonly insee: string; readonly name: string; readonly after: number }
  | { readonly kind: 'left'; readonly insee: string; readonly name: string; readonly before: number };

/**
 * What updating a list of members to another millésime changes, by INSEE code: those of the new list in its order,
 * then those who left.
 */
export function populationDifferences(
  before: readonly MemberPopulation[],
  after: readonly MemberPopulation[],
): readonly PopulationDifference[] {
  const earlier = new Map(before.map(member => [member.insee, member]));
  const later = new Set(after.map(({ insee }) => insee));
  return [
    ...after.map(member => compared(earlier.get(member.insee), member)),
    ...before
      .filter(({ insee }) => !later.has(insee))
      .map(({ insee, name, population }) => ({ kind: 'left' as const, insee, name, before: population })),
  ];
}

function compared(before: MemberPopulation | undefined, after: MemberPopulation): PopulationDifference {
  const { insee, name, population } = after;
  if (before === undefined) return { kind: 'joined', insee, name, after: population };
  const change = population - before.population;
  return {
    kind: change === 0 ? 'same' : 'changed',
    insee,
    name,
    formerName: before.name === name ? null : before.name,
    before: before.population,
    after: population,
    change,
    rate: before.population === 0 ? null : new Decimal(change).div(before.population),
  };
}
