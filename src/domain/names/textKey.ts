// Zero-width characters and the byte order mark: invisible guests of a paste from a PDF or a web page.
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const COMBINING_MARKS = /[\u0300-\u036F]/g;
const SIGNS = /[^a-z0-9]+/g;
/** Nothing but plain letters, digits and signs: codes, most of the time. */
const PLAIN = /^[ -~]*$/;

/**
 * What remains of a text when case, accents, spaces and signs are set aside, for comparison only:
 * "Administration  Électronique" and "administration electronique" share one key.
 */
export function textKey(text: string): string {
  // The same key, a third of the time: each cell of TARIF makes several.
  if (PLAIN.test(text)) return text.toLowerCase().replace(SIGNS, '');
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(SIGNS, '');
}
