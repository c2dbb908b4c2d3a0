import { foldLetters } from '../names/communeKey';
import { isSiren } from '../identifiers/siren';
import { type CommuneIndex, type EpciEntry } from './epciIndex';

/** Words that say what kind of body it is or link others: they do not tell one EPCI from another. */
const COMMON = new Set(
  'cc ca cu communaute communautes commune communes agglomeration agglo urbaine metropole metropolitaine d de du des l la le les et en'.split(
    ' ',
  ),
);
/** Left out of acronyms: "Toulon Provence Méditerranée" is TPM whatever stands before it. */
const UNSAID = new Set('cc ca cu d de du des l la le les et en a au aux'.split(' '));

interface Ranked {
  readonly entry: EpciEntry;
  /** The lower, the nearer. */
  readonly rank: number;
}

/**
 * The EPCI that a text typed may mean, the nearest first, the larger first among equals. Case, accents, signs, and
 * "métropole" or "communauté de communes" do not count; the initials ("AMP", "3M") and the SIREN are known as well.
 */
export function searchEpci(index: readonly EpciEntry[], typed: string, limit = 8): readonly EpciEntry[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const asked = words.filter(word => !COMMON.has(word));
  const digits = typed.replace(/\s/g, '');
  const ranked = index.flatMap((entry): Ranked[] => {
    const rank = isSiren(digits) ? sirenRank(entry, digits) : rankOf(entry, words, asked);
    return rank === null ? [] : [{ entry, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || b.entry.totale - a.entry.totale)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

const sirenRank = (entry: EpciEntry, siren: string) => (entry.siren === siren ? 0 : null);

/** Null when the text does not mean this one. */
function rankOf(entry: EpciEntry, words: readonly string[], asked: readonly string[]): number | null {
  const typed = words.join('');
  if (acronymsOf(entry.name).includes(typed)) return 0;
  const ranks = [entry.name, ...entry.formerNames].map((name, i) => {
    const rank = nameRank(wordsOf(name), words, asked);
    // A former name is known, but its present bearer comes first.
    return rank === null ? null : rank + (i === 0 ? 0 : 0.5);
  });
  return ranks.reduce((best, rank) => (best === null || (rank !== null && rank < best) ? rank : best), null);
}

function nameRank(
  name: readonly string[],
  words: readonly string[],
  asked: readonly string[],
): number | null {
  if (name.join(' ') === words.join(' ')) return 0;
  const own = name.filter(word => !COMMON.has(word));
  if (asked.length === 0) return startsWith(name.join(' '), words.join(' ')) ? 5 : null;
  if (own.join(' ') === asked.join(' ')) return 1;
  if (startsWith(own.join(' '), asked.join(' '))) return 2;
  if (asked.every(word => own.includes(word))) return 3;
  return asked.every(word => own.some(other => other.startsWith(word))) ? 4 : null;
}

const startsWith = (text: string, start: string) => text.startsWith(start);

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldLetters)
    .filter(word => word !== '');
}

/** "Montpellier Méditerranée Métropole" is MMM, and 3M. */
function acronymsOf(name: string): readonly string[] {
  const letters = wordsOf(name)
    .filter(word => !UNSAID.has(word))
    .map(word => word.charAt(0));
  if (letters.length < 2) return [];
  const [first = ''] = letters;
  const isRepeated = letters.every(letter => letter === first);
  // "Métropole d'Aix-Marseille-Provence" is AMP: what kind of body it is goes unsaid when it comes first.
  const short = wordsOf(name)[0] === 'metropole' && letters.length > 2 ? [letters.slice(1).join('')] : [];
  return [letters.join(''), ...short, ...(isRepeated ? [`${letters.length}${first}`] : [])];
}

/** A commune whose name a text typed starts, and the EPCI it is a member of. */
export interface CommuneFound {
  readonly insee: string;
  readonly name: string;
  readonly epci: EpciEntry;
}

/** The communes a text typed may mean: those of exactly this name first, then those that it starts, by name. */
export function searchCommunes(
  { communes }: CommuneIndex,
  index: readonly EpciEntry[],
  typed: string,
  limit = 8,
): readonly CommuneFound[] {
  const asked = wordsOf(typed).join(' ');
  if (asked === '') return [];
  const bySiren = new Map(index.map(entry => [entry.siren, entry]));
  return Object.entries(communes)
    .flatMap(([insee, [name, siren]]) => {
      const key = wordsOf(name).join(' ');
      const epci = bySiren.get(siren);
      return epci && key.startsWith(asked) ? [{ found: { insee, name, epci }, key }] : [];
    })
    .sort((a, b) => Number(b.key === asked) - Number(a.key === asked) || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ found }) => found);
}
