import { type PayerType } from '../conventions/payerType';
import { type NameWord, nameWords } from './communeKey';
import { editDistance } from './editDistance';
import { ARTICLES, isCcas, undecorated } from './nameDecoration';

/** One way to read the words of a cell as a commune's name. */
export interface NameReading {
  readonly words: readonly NameWord[];
  /** The keys of the words, glued: "lecres". */
  readonly key: string;
  /** The same without its article, "cres"; null when it starts with none. */
  readonly keyWithoutArticle: string | null;
  /**
   * For counting edits: the key with a space after its article, or after what one slip makes of an article.
   * "Le ttes" must be further from "Lattes" than one letter. The other spaces come and go too often to count.
   */
  readonly spelling: string;
  /** The key with its abbreviations as they stand; null when there are none. */
  readonly abbreviatedKey: string | null;
  readonly isArticleMoved: boolean;
  /** Whether something around the name was left out: "Commune de", "(34)", a postcode. */
  readonly isDecorated: boolean;
}

export interface WrittenName {
  /** The payer type the text announces; null when it announces none, or two. */
  readonly payerType: PayerType | null;
  /** From the most literal to the freest; none when no name is left. */
  readonly readings: readonly NameReading[];
}

/**
 * Reads the words of a cell: payer type first, then the name without what stands around it, its article in front.
 *
 * @param departments numbers of the départements whose codes may stand beside a name; the number of another
 *   département says that another commune is meant, so it stays part of the name.
 */
export function readWrittenName(visible: string, departments: ReadonlySet<string>): WrittenName {
  const { stages, payerTypes } = undecorated(nameWords(visible), departments);
  const isMixed = stages[stages.length - 1]?.some(isCcas) === true;
  const payerType = payerTypes.has('CCAS') ? 'CCAS' : payerTypes.has('COMMUNE') ? 'COMMUNE' : null;
  return {
    payerType: isMixed ? null : payerType,
    // A commune may be called "Ville-d'Avray": words that look like decoration are also tried as the name itself.
    readings: stages.flatMap((words, i) => (words.some(isCcas) ? [] : readingsOf(words, i > 0))),
  };
}

/** An official name, which has nothing around it. */
export function readOfficialName(visible: string): NameReading {
  return reading(nameWords(visible), { isArticleMoved: false, isDecorated: false });
}

function readingsOf(words: readonly NameWord[], isDecorated: boolean): readonly NameReading[] {
  if (words.length === 0) return [];
  const asWritten = reading(words, { isArticleMoved: false, isDecorated });
  const last = words[words.length - 1];
  if (words.length < 2 || last === undefined || !ARTICLES.has(last.key)) return [asWritten];
  // "Crès (Le)", "Crès, Le".
  return [asWritten, reading([last, ...words.slice(0, -1)], { isArticleMoved: true, isDecorated })];
}

function reading(
  words: readonly NameWord[],
  how: Pick<NameReading, 'isArticleMoved' | 'isDecorated'>,
): NameReading {
  const [first = '', ...others] = words.map(({ key }) => key);
  const hasArticle = others.length > 0 && ARTICLES.has(first);
  const rest = others.join('');
  const folded = words.map(word => word.folded).join('');
  return {
    words,
    key: first + rest,
    keyWithoutArticle: hasArticle ? rest : null,
    spelling: rest !== '' && isLikeArticle(first) ? `${first} ${rest}` : first + rest,
    abbreviatedKey: folded === first + rest ? null : folded,
    ...how,
  };
}

function isLikeArticle(word: string): boolean {
  if (word.length > 4) return false;
  for (const article of ARTICLES) if (editDistance(word, article, 1) <= 1) return true;
  return false;
}
