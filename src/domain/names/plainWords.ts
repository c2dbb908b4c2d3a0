const COMBINING_MARKS = /[\u0300-\u036F]/g;
// What a copy from a web page or a Markdown file leaves around words.
const MARKUP = /<\/?[a-z][^<>]*>|\*\*/gi;

/** A text without the marks of bold and the like that a copy may leave: "<b>Lattes</b>", "**totaux**". */
export function withoutMarkup(text: string): string {
  return text.includes('<') || text.includes('**') ? text.replace(MARKUP, '') : text;
}

/**
 * The words of a text for comparison: lower case, accents and signs gone, one space between; "%" and "€" are kept.
 * Unlike `textKey` it keeps words apart: « démarches » must not be read as « marchés ».
 */
export function plainWords(text: string): string {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const words = wordsOf(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, words);
  return words;
}

// Headers and names come back from table to table and from check to check: the last few thousand answers are kept.
const MOST_REMEMBERED = 5000;
const LONGEST_REMEMBERED = 400;
const remembered = new Map<string, string>();

function wordsOf(text: string): string {
  return withoutMarkup(text)
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^a-z0-9%€]+/g, ' ')
    .trim();
}

/** Whether a phrase stands among words, both given by `plainWords`, on word boundaries. */
export function holdsPhrase(words: string, phrase: string): boolean {
  return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}
