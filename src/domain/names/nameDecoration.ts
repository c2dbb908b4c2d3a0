import { type PayerType } from '../conventions/payerType';
import { type NameWord } from './communeKey';

/** Articles a commune's name may start with. */
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);
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

/** Whether a word is "CCAS", however it is written. */
export function isCcas({ key }: NameWord): boolean {
  return key === CCAS;
}

export interface Undecorated {
  /** The words as given, then after each layer was taken off; the last one has no decoration left. */
  readonly stages: readonly (readonly NameWord[])[];
  readonly payerTypes: ReadonlySet<PayerType>;
}

/**
 * Takes off what stands around a name: codes, "commune de", "CCAS du"…
 *
 * @param departments numbers of the départements whose codes are taken off.
 */
export function undecorated(words: readonly NameWord[], departments: ReadonlySet<string>): Undecorated {
  const payerTypes = new Set<PayerType>();
  let rest = joinAcronym(words);
  const stages = [rest];
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
    if (rest === before) return { stages, payerTypes };
    stages.push(rest);
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
  return article === null ? words : [{ ...first, key: article }, ...others];
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

/** "C.C.A.S." reads as four words of one letter: they are one. */
function joinAcronym(words: readonly NameWord[]): readonly NameWord[] {
  const start = words.findIndex((_, i) => startsWithWords(words.slice(i, i + 4), [...CCAS]));
  if (start === -1) return words;
  const letters = words.slice(start, start + 4);
  const acronym: NameWord = {
    before: letters[0]?.before ?? '',
    written: letters.map(({ written }) => written).join(''),
    folded: CCAS,
    key: CCAS,
  };
  return [...words.slice(0, start), acronym, ...words.slice(start + 4)];
}
