import { withoutMarkup } from '../../../domain/names/plainWords';
import { type Passage } from '../passage';
import { placeOf, type ReadText, type Sentence } from '../reading/readText';

/** New words for a stretch of a sentence; offsets in the sentence made plain. */
export interface Rewording {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A sentence as it stands in the text, on one line. */
export function quoteOf({ original }: ReadText, sentence: Sentence): string {
  const { start, end } = placeOf(sentence);
  return onOneLine(original.slice(start, end));
}

/** A stretch of the text, on one line. */
export function quoteAt({ original }: ReadText, { start, end }: Passage): string {
  return onOneLine(original.slice(start, end));
}

/** The sentence with other words in places: everything else stays as its author wrote it. */
export function reworded(read: ReadText, sentence: Sentence, changes: readonly Rewording[]): string {
  const whole = placeOf(sentence);
  const ordered = changes
    .map(({ start, end, words }) => ({ place: sentence.at(start, end), words }))
    .sort((a, b) => a.place.start - b.place.start);
  let text = '';
  let at = whole.start;
  for (const { place, words } of ordered) {
    if (place.start < at) continue;
    const before = text + read.original.slice(at, place.start);
    // Figures glued to the word before or after are set apart.
    text = `${before}${words}`;
    at = place.end;
    if (/^[\p{L}\d]/u.test(read.original.slice(at))) text += ' ';
  }
  return onOneLine(text + read.original.slice(at, whole.end));
}

function onOneLine(text: string): string {
  return withoutMarkup(text)
    .replace(/[\t\n\r\f\v\u2028\u2029 ]+/g, ' ')
    .trim();
}
