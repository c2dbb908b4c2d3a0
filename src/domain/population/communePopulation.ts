import { message } from '../../text/message';
import { formatDay } from '../calendar/calendarDay';
import { DomainError } from '../errors/domainError';
import { textKey } from '../names/textKey';
import { type PopulationHistory } from './populationHistory';
import { type PopulationKind } from './populationKind';

/**
 * Inhabitants of a commune, of one kind and reference year (millésime).
 *
 * @throws DomainError listing the years known for this kind: a figure that is absent is not zero.
 */
export function communePopulation(
  history: PopulationHistory,
  commune: { readonly insee: string; readonly name: string },
  year: number,
  kind: PopulationKind,
): number {
  const figures = (history.communes[commune.insee] ?? []).filter(entry => entry.kind === kind);
  const found = figures.find(entry => entry.year === year);
  if (found) return found.population;
  const known = figures.map(entry => {
    const inForce = history.inForce[entry.year];
    return inForce === undefined ? String(entry.year) : `${entry.year} (${formatDay(inForce)})`;
  });
  throw new DomainError(
    message('commune.noPopulation', {
      kind,
      year: String(year),
      name: commune.name,
      known: known.join(', '),
    }),
  );
}

/**
 * The reference year a cell names; without one, the given default.
 *
 * @throws DomainError when it is no year.
 */
export function parseReferenceYear(given: unknown, otherwise: number): number {
  // Excel on the desktop hands over 0 for an empty cell.
  if (given === null || given === undefined || given === '' || given === 0) return otherwise;
  const text = typeof given === 'string' ? given.trim() : (JSON.stringify(given) ?? '');
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  throw new DomainError(message('commune.year', { given: text.slice(0, 60) }));
}

const KINDS: ReadonlyMap<string, PopulationKind> = new Map([
  ['totale', 'totale'],
  ['populationtotale', 'totale'],
  ['ptot', 'totale'],
  ['municipale', 'municipale'],
  ['populationmunicipale', 'municipale'],
  ['pmun', 'municipale'],
]);

/**
 * The kind of population a cell names; without one, the given default.
 *
 * @throws DomainError listing the two kinds.
 */
export function parsePopulationKind(given: unknown, otherwise: PopulationKind): PopulationKind {
  if (given === null || given === undefined || given === '' || given === 0) return otherwise;
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
  const kind = KINDS.get(textKey(text));
  if (kind) return kind;
  throw new DomainError(message('commune.kind', { given: text.slice(0, 60) }));
}
