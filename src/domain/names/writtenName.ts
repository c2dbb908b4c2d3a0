import { type PayerType } from '../conventions/convention';
import { type NameWord, nameWords } from './communeKey';
import { editDistance } from './editDistance';

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);
const CCAS = 'ccas';

/** What stands around a name and is not the name; the longest first. */
const PHRASES: readonly { readonly words: readonly string[]; readonly payerType: PayerType }[] = [
  { words: ['centre', 'communal', 'd', 'action', 'sociale'], payerType: 'CCAS' },
  { words: ['centre', 'communal', 'action', 'sociale'], payerType: 'CCAS' },
  { words: [CCAS], payerType: 'CCAS' },
  { words: ['commune'], payerType: 'COMMUNE' },
  { words: ['ville'], payerType: 'COMMUNE' },
  { words: ['mairie'], payerType: 'COMMUNE' },
];

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
  const words = joinAcronym(nameWords(visible));
  const { rest, payerTypes } = withoutDecoration(words, departments);
  const isMixed = rest.some(({ key }) => key === CCAS);
  const payerType = payerTypes.has('CCAS') ? 'CCAS' : payerTypes.has('COMMUNE') ? 'COMMUNE' : null;
  const isDecorated = rest !== words;
  return {
    payerType: isMixed ? null : payerType,
    readings: [
      // A commune may be called "Ville-d'Avray": the words are first taken for the name itself.
      ...(payerTypes.has('CCAS') || isMixed ? [] : readingsOf(words, false)),
      ...(isDecorated && !isMixed ? readingsOf(rest, true) : []),
    ],
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
  return {
    words,
    key: first + rest,
    keyWithoutArticle: hasArticle ? rest : null,
    spelling: rest !== '' && isLikeArticle(first) ? `${first} ${rest}` : first + rest,
    ...how,
  };
}

function isLikeArticle(word: string): boolean {
  if (word.length > 4) return false;
  for (const article of ARTICLES) if (editDistance(word, article, 1) <= 1) return true;
  return false;
}

/** "C.C.A.S." reads as four words of one letter: they are one. */
function joinAcronym(words: readonly NameWord[]): readonly NameWord[] {
  const start = words.findIndex((_, i) => startsWithWords(words.slice(i, i + 4), [...CCAS]));
  if (start === -1) return words;
  const letters = words.slice(start, start + 4);
  const acronym: NameWord = {
    before: letters[0]?.before ?? '',
    written: letters.map(({ written }) => written).join(''),
    key: CCAS,
    isAbbreviated: false,
  };
  return [...words.slice(0, start), acronym, ...words.slice(start + 4)];
}

interface Undecorated {
  /** The same array when nothing was left out. */
  readonly rest: readonly NameWord[];
  readonly payerTypes: ReadonlySet<PayerType>;
}

function withoutDecoration(words: readonly NameWord[], departments: ReadonlySet<string>): Undecorated {
  const payerTypes = new Set<PayerType>();
  let rest = words;
  for (;;) {
    const before = rest;
    rest = withoutCodes(rest, departments);
    const phrase = PHRASES.find(({ words: said }) => startsWithWords(withoutLeadingArticle(rest), said));
    if (phrase) {
      rest = withoutPreposition(withoutLeadingArticle(rest).slice(phrase.words.length));
      payerTypes.add(phrase.payerType);
    }
    const last = PHRASES.find(({ words: said }) => startsWithWords(rest.slice(-said.length), said));
    if (last) {
      rest = rest.slice(0, -last.words.length);
      payerTypes.add(last.payerType);
    }
    if (rest === before) return { rest, payerTypes };
  }
}

function startsWithWords(words: readonly NameWord[], said: readonly string[]): boolean {
  return said.length <= words.length && said.every((key, i) => words[i]?.key === key);
}

/** "la ville de Lattes": the article belongs to "ville". */
function withoutLeadingArticle(words: readonly NameWord[]): readonly NameWord[] {
  return ARTICLES.has(words[0]?.key ?? '') ? words.slice(1) : words;
}

/** What links "commune" to its name; "du" and "des" hold the name's own article. */
function withoutPreposition(words: readonly NameWord[]): readonly NameWord[] {
  const [first, ...others] = words;
  if (first === undefined) return words;
  if (first.key === 'de' || first.key === 'd') return others;
  const article = first.key === 'du' ? 'le' : first.key === 'des' ? 'les' : null;
  return article === null ? words : [{ ...first, key: article, isAbbreviated: true }, ...others];
}

/** Without postcodes, INSEE codes, "(34)" and "Cedex 2" at either end. */
function withoutCodes(words: readonly NameWord[], departments: ReadonlySet<string>): readonly NameWord[] {
  const cedex = words.findIndex(({ key }) => key === 'cedex');
  const isCedexLast = cedex > 0 && words.slice(cedex + 1).every(({ key }) => /^\d{1,2}$/.test(key));
  let rest = isCedexLast ? words.slice(0, cedex) : words;
  while (rest.length > 0 && isCode(rest[0], departments)) rest = rest.slice(1);
  while (rest.length > 0 && isCode(rest[rest.length - 1], departments)) rest = rest.slice(0, -1);
  return rest;
}

function isCode(word: NameWord | undefined, departments: ReadonlySet<string>): boolean {
  const key = word?.key ?? '';
  if (departments.has(key)) return true;
  if (!/^\d[\dab]\d{3}$/.test(key)) return false;
  return departments.has(key.slice(0, 2)) || departments.has(key.slice(0, 3));
}
