import aspiratedH from './aspirated-h.json';
import { textKey } from './textKey';

/** The name of a commune as a sentence takes it, after « de » and after « à ». */
export interface LinkedName {
  /** « du Crès », « de Lattes », « d’Hérépian », « des Matelles », « de la Grande-Motte ». */
  readonly of: string;
  /** « au Crès », « à Lattes », « aux Matelles », « à la Grande-Motte ». */
  readonly to: string;
  /** Two communes bear this name and INSEE elides one only (« d’Hauteville », « de Hauteville »): to be read again. */
  readonly isDoubtful: boolean;
}

/** What an article becomes after « de » and after « à »: INSEE’s « types de nom en clair » 2 to 8. */
const ARTICLES: readonly (readonly [RegExp, string, string])[] = [
  [/^le /i, 'du ', 'au '],
  [/^la /i, 'de la ', 'à la '],
  [/^les /i, 'des ', 'aux '],
  [/^aux /i, 'des ', 'aux '],
  [/^l['’] ?/i, 'de l’', 'à l’'],
];
const aspirated = new Set(aspiratedH.aspirated.map(textKey));
const both = new Set(aspiratedH.both.map(textKey));

/**
 * A commune's name with its French links: the article contracts, « de » loses its e before a vowel, a y or a mute h.
 *
 * Which h is mute is no rule but a list: INSEE's, for every commune of France. Apostrophes are typographic.
 */
export function linkedName(name: string): LinkedName {
  const written = name.trim().replace(/'/g, '’');
  const article = ARTICLES.find(([pattern]) => pattern.test(written));
  if (article) {
    const [pattern, of, to] = article;
    const rest = written.replace(pattern, '');
    return { of: of + rest, to: to + rest, isDoubtful: false };
  }
  return {
    of: isElided(written) ? `d’${written}` : `de ${written}`,
    to: `à ${written}`,
    isDoubtful: both.has(textKey(written)),
  };
}

function isElided(name: string): boolean {
  const key = textKey(name);
  return /^[aeiouy]/.test(key) || (key.startsWith('h') && !aspirated.has(key));
}
