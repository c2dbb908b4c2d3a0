// Zero-width characters and the byte order mark: invisible guests of a paste from a PDF or a web page.
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const COMBINING_MARKS = /[\u0300-\u036F]/g;

/**
 * What remains of a text when case, accents, spaces and signs are set aside, for comparison only:
 * "Administration  Électronique" and "administration electronique" share one key.
 */
export function textKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/[^a-z0-9]+/g, '');
}
