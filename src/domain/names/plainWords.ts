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
