import { useMemo } from 'react';
import { type EpciEntry } from '../../domain/population/epciIndex';
import { searchCommunes, searchEpci } from '../../domain/population/epciSearch';
import { text } from '../../text/message';
import { fetchCommuneIndex } from './fetchPopulations';
import { type Loaded, useLoaded } from './useLoaded';

/** A line of the list under the name typed. */
export interface EpciChoice {
  readonly id: string;
  readonly entry: EpciEntry;
  /** The commune by which it was found; null when by its own name. */
  readonly commune: string | null;
}

// Shorter, a name starts too many communes.
const SHORTEST_COMMUNE = 3;

/** What a text typed may mean: EPCI by name; where there is none, those of the communes it names. */
export function useEpciChoices(
  index: readonly EpciEntry[],
  typed: string,
): {
  readonly choices: readonly EpciChoice[];
  readonly communes: Loaded<unknown>;
  readonly retry: () => void;
} {
  const byName = useMemo(() => searchEpci(index, typed), [index, typed]);
  const isCommuneAsked = byName.length === 0 && typed.trim().length >= SHORTEST_COMMUNE;
  const { loaded, retry } = useLoaded(isCommuneAsked ? 'communes' : null, fetchCommuneIndex);
  const choices = useMemo(() => {
    if (byName.length > 0) return byName.map(entry => ({ id: entry.siren, entry, commune: null }));
    if (loaded.state !== 'ready') return [];
    return searchCommunes(loaded.value, index, typed).map(({ insee, name, epci }) => ({
      id: insee,
      entry: epci,
      commune: name,
    }));
  }, [byName, index, loaded, typed]);
  return { choices, communes: loaded, retry };
}

/** "31 membres, 523 109 habitants", with the commune it was found by. */
export function choiceDetail({ entry, commune }: EpciChoice): string {
  const size = text('populations.size', { count: entry.members, inhabitants: entry.totale });
  return commune === null ? size : text('populations.foundBy', { commune, size });
}
