import { textLineOf } from '../../recognition/textLines';

/** What a line is, seen alone. */
export type LineKind = 'blank' | 'heading' | 'item' | 'row' | 'plain' | 'furniture';

const PAGE_NUMBER =
  /^(page|p\.) ?\d{1,3}( ?(sur|\/|de|-) ?\d{1,3})?$|^\d{1,3} ?\/ ?\d{1,3}$|^- ?\d{1,3} ?-$/i;
const BULLET = /^(?:[-•·▪◦●○■□➢➤✓✔✘✗☒☐*>\uE000-\uF8FF]|o(?= )|⑩|\d{1,2}\)|[a-z]\)) ?(?=\S)/u;
const TITLE =
  /^(article|art\.|annexe|titre|chapitre|section|preambule|pr[ée]ambule|expos[ée] des motifs)\b[^.;]{0,110}[^,;.]?$/i;
const NUMBERED = /^(?:\d{1,2}(?:[.-]\d{1,2})*[.)]?|[IVX]{1,5}[.)-])\s*[-–]?\s*\p{Lu}[^.;:€]{2,100}:?$/u;
const LONGEST_TITLE = 120;

/** `raw` is the line as given, with its marks; `text` the same made plain. */
export function lineKindOf(raw: string, text: string): LineKind {
  if (text === '') return 'blank';
  if (PAGE_NUMBER.test(text)) return 'furniture';
  if (isRow(text)) return 'row';
  const isTitled = /^\s*#{1,6}\s/.test(raw) || TITLE.test(text) || NUMBERED.test(text);
  if (isTitled && text.length <= LONGEST_TITLE && !BULLET.test(text) && !hasAmount(text)) return 'heading';
  if (BULLET.test(text)) return 'item';
  if (isCapitals(text) && text.length <= LONGEST_TITLE && !hasAmount(text)) return 'heading';
  return 'plain';
}

/** A line of a table: cells apart, or a name and several figures after it. */
function isRow(text: string): boolean {
  if (text.includes('\t')) return true;
  const line = textLineOf(text);
  if (!line || !/€|\d,\d{2}/.test(line.figures)) return false;
  return (line.figures.match(/\d+(?:[ .]\d{3})*(?:,\d+)?/g) ?? []).length >= 3;
}

function hasAmount(text: string): boolean {
  return /\d ?(?:€|euros?\b)/i.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 6 && letters.every(letter => letter === letter.toUpperCase());
}

/** The text of a list item without its bullet, and how much was taken away. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}
