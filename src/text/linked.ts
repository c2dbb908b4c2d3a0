/** A name as a sentence takes it, after « de » and after « à ». */
export interface Linked {
  /** « du Crès », « de Lattes », « d’Orange Métropole », « de La Grande-Motte ». */
  readonly of: string;
  /** « au Crès », « à Lattes », « à Orange Métropole », « à La Grande-Motte ». */
  readonly to: string;
}

/**
 * What an article that contracts becomes after « de » and after « à ». « La » and « L’ » do not contract: they are the
 * first word of an official name and keep its capital.
 */
const ARTICLES: readonly (readonly [RegExp, string, string])[] = [
  [/^le /i, 'du ', 'au '],
  [/^les /i, 'des ', 'aux '],
  [/^aux /i, 'des ', 'aux '],
];
const VOWEL = /^[aeiouyœæ]/i;
const MUTE_H = /^h[eiy]/i;

/**
 * A name with its French links: « Le » and « Les » contract, « La » and « L’ » stay as they are, « de » loses its e
 * before a vowel, a y or a mute h. Apostrophes are typographic.
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
