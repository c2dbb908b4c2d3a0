/** A name as a sentence takes it, after « de » and after « à ». */
export interface Linked {
  /** « du Crès », « de Lattes », « d’Orange Métropole », « de la Métropole ». */
  readonly of: string;
  /** « au Crès », « à Lattes », « à Orange Métropole », « à la Métropole ». */
  readonly to: string;
}

/** What an article becomes after « de » and after « à »: INSEE’s « types de nom en clair » 2 to 8. */
const ARTICLES: readonly (readonly [RegExp, string, string])[] = [
  [/^le /i, 'du ', 'au '],
  [/^la /i, 'de la ', 'à la '],
  [/^les /i, 'des ', 'aux '],
  [/^aux /i, 'des ', 'aux '],
  [/^l['’] ?/i, 'de l’', 'à l’'],
];
const VOWEL = /^[aeiouyœæ]/i;
const MUTE_H = /^h[eiy]/i;

/**
 * A name with its French links: the article contracts, « de » loses its e before a vowel, a y or a mute h. Apostrophes
 * are typographic.
 *
 * @param isMuteH of a name that begins with an h. No rule tells it: a domain that has a list gives its own; here an h
 *   before e, i or y, as in Hérault and Hyères, and not as in Haute-Garonne.
 */
export function linked(name: string, isMuteH = (bare: string) => MUTE_H.test(bare)): Linked {
  const written = name.trim().replace(/'/g, '’');
  const article = ARTICLES.find(([pattern]) => pattern.test(written));
  if (article) {
    const [pattern, of, to] = article;
    const rest = written.replace(pattern, '');
    return { of: of + rest, to: to + rest };
  }
  const bare = written.normalize('NFD').replace(/^[^\p{L}]+/u, '');
  const isElided = VOWEL.test(bare) || (/^h/i.test(bare) && isMuteH(bare));
  return { of: isElided ? `d’${written}` : `de ${written}`, to: `à ${written}` };
}
