// Control characters, format characters and whatever else Unicode lets a reader ignore: zero-width spaces and joiners,
// soft hyphen, byte order mark, marks of direction. They separate nothing, so they go without leaving a space.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_OR_TAB = /[\t-\r\u0085]/g;
// "s/" first: it is one word, the abbreviation of "sur", although "/" is no letter.
const WORD = /s\/|[\p{L}\p{N}\p{M}]+/giu;
const PLAIN = /^[a-z0-9]*$/;

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['s/', 'sur'],
]);

/** A word of a written name. */
export interface NameWord {
  /** What stands between the previous word and this one, as written. */
  readonly before: string;
  /** As written, without invisible characters. */
  readonly written: string;
  /** a to z and 0 to 9 only. */
  readonly folded: string;
  /** For comparison: the same, with abbreviations in full. */
  readonly key: string;
}

/** A text as its reader sees it: composed letters, nothing invisible, no spaces around. */
export function visibleText(text: string): string {
  return text.normalize('NFC').replace(LINE_OR_TAB, ' ').replace(INVISIBLE, '').trim();
}

/** A text in lower case, accents and ligatures undone, only a to z and 0 to 9 left. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** The words of a text given by `visibleText`. */
export function nameWords(visible: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let end = 0;
  for (const match of visible.matchAll(WORD)) {
    const written = match[0];
    const folded = foldLetters(written);
    // A word without one Latin letter or digit is a sign like any other.
    if (folded === '') continue;
    const key = ABBREVIATIONS.get(written.endsWith('/') ? 's/' : folded) ?? folded;
    words.push({ before: visible.slice(end, match.index), written, folded, key });
    end = match.index + written.length;
  }
  return words;
}

/**
 * What remains of a commune's name when case, accents, signs, spaces and abbreviations are set aside, as words:
 * "ST JEAN DE VEDAS" and "Saint-Jean-de-Védas" share "saint jean de vedas". The key of a key is itself.
 */
export function communeKey(name: string): string {
  return nameWords(visibleText(name))
    .map(({ key }) => key)
    .join(' ');
}
