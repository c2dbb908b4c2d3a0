/** A line made plain for reading, and where each of its characters stands in the text as given. */
export interface NormalLine {
  /** One space between words; a tab between the cells of a row; accents and case kept. */
  readonly text: string;
  /** Offset in the original of each character of `text`. */
  readonly offsets: readonly number[];
}

const INVISIBLE = /\u00AD|[\u200B-\u200F]|[\u2060-\u2064]|\uFEFF|\uFE0F/;
const MARK = /\p{M}/u;
/** What a copy from a web page or a Markdown file leaves around words. */
const MARKUP = /<\/?[a-z][^<>]{0,80}>|\*\*|^\s*#{1,6}\s|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/giu;
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '–': '-',
  '—': '-',
  '\u2212': '-',
  '“': '"',
  '”': '"',
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '…': '...',
  '×': 'x',
};

/** A line of the original, from `start`, made plain. */
export function normalLine(line: string, start: number): NormalLine {
  const text: string[] = [];
  const offsets: number[] = [];
  const put = (characters: string, offset: number) => {
    for (const character of characters) {
      text.push(character);
      offsets.push(offset);
    }
  };
  const skipped = markupIn(line);
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? '';
    if (skipped.has(at) || INVISIBLE.test(character)) continue;
    if (character === '\t') trimmedEnd(text, offsets, () => put('\t', start + at));
    else if (/\s/.test(character)) {
      if (text.length > 0 && !/\s/.test(text.at(-1) ?? '')) put(' ', start + at);
    } else if (MARK.test(character) && text.length > 0) {
      const composed = `${text.at(-1)}${character}`.normalize('NFC');
      if (composed.length === 1) text[text.length - 1] = composed;
    } else put(SAME[character] ?? character, start + at);
  }
  while (text.at(-1) === ' ') {
    text.pop();
    offsets.pop();
  }
  return { text: text.join(''), offsets };
}

/** No space before the mark that is put next. */
function trimmedEnd(text: string[], offsets: number[], put: () => void): void {
  if (text.at(-1) === ' ') {
    text.pop();
    offsets.pop();
  }
  put();
}

function markupIn(line: string): ReadonlySet<number> {
  const skipped = new Set<number>();
  for (const { index, 0: found } of line.matchAll(MARKUP)) {
    for (let at = index; at < index + found.length; at += 1) skipped.add(at);
  }
  return skipped;
}

/** The same text without case or accents, character for character. */
export function folded(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldedCharacter(text[at] ?? '')).join('');
}

function foldedCharacter(character: string): string {
  const plain = character.normalize('NFD')[0] ?? character;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : character;
}
