import { type Passage } from '../passage';
import { folded } from './normalLine';
import { type TextBlock, textBlocks } from './textBlocks';

/** A sentence: the smallest stretch that is quoted and rewritten. */
export interface Sentence {
  /** Made plain: one space between words. */
  readonly text: string;
  /** The same without case or accents, character for character. */
  readonly folded: string;
  readonly block: Block;
  /** Place of its characters in the text as given. */
  readonly at: (start: number, end: number) => Passage;
}

/** A block and what stands above it. */
export interface Block {
  readonly kind: TextBlock['kind'];
  readonly index: number;
  readonly text: string;
  readonly folded: string;
  /** The nearest heading above, made plain; itself for a heading. */
  readonly heading: string;
  /** The article and the annexe it belongs to, where the text has any. */
  readonly article: number | null;
  readonly annexe: number | null;
  readonly at: (start: number, end: number) => Passage;
}

/** A text made ready to be read: blocks and sentences that know where they stand. */
export interface ReadText {
  readonly original: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

const ARTICLE = /^(?:article|art\.) (\d{1,2}|premier)/;
const ANNEXE = /^annexe (?:n ?° ?)?(\d{1,2})/;
/** The end of a sentence: a mark, then a capital. Not after "M.", "n.", "art." nor a lone letter. */
const END = /[.!?;](?=\s+(?:[«"(]\s?)?\p{Lu})|;(?=\s)/gu;
const ABBREVIATION = /(?:^|[\s('])(?:\p{L}|mm|mme|mmes|mlle|art|n|cf|st|ste|dr|me|hab|ex)\.$/iu;

/** Reads a text into blocks and sentences. It never throws, whatever the text. */
export function readText(original: string): ReadText {
  let heading = '';
  let article: number | null = null;
  let annexe: number | null = null;
  const blocks = textBlocks(original).map((block, index): Block => {
    const plain = folded(block.text);
    if (block.kind === 'heading') {
      heading = block.text;
      article = numberedBy(ARTICLE, plain) ?? article;
      const own = numberedBy(ANNEXE, plain);
      if (own !== null) [annexe, article] = [own, null];
      else if (numberedBy(ARTICLE, plain) !== null) annexe = null;
    }
    const at = (start: number, end: number) => placeIn(block, start, end);
    return { kind: block.kind, index, text: block.text, folded: plain, heading, article, annexe, at };
  });
  return { original, blocks, sentences: blocks.flatMap(sentencesOf) };
}

function numberedBy(pattern: RegExp, text: string): number | null {
  const [, number] = pattern.exec(text) ?? [];
  if (number === undefined) return null;
  return number === 'premier' ? 1 : Number(number);
}

function placeIn({ offsets }: TextBlock, start: number, end: number): Passage {
  const first = offsets[start] ?? 0;
  return { start: first, end: (offsets[end - 1] ?? first) + 1 };
}

function sentencesOf(block: Block): Sentence[] {
  const ends = [...block.text.matchAll(END)]
    .map(({ index }) => index + 1)
    .filter(end => !ABBREVIATION.test(block.text.slice(Math.max(0, end - 8), end)));
  const cuts = [0, ...ends, block.text.length];
  return cuts.slice(0, -1).flatMap((from, index): Sentence[] => {
    const to = cuts[index + 1] ?? from;
    const start = from + (/^\s*/.exec(block.text.slice(from, to))?.[0].length ?? 0);
    const text = block.text.slice(start, to).trimEnd();
    if (text === '') return [];
    return [
      {
        text,
        folded: block.folded.slice(start, start + text.length),
        block,
        at: (first, last) => block.at(start + first, start + last),
      },
    ];
  });
}

/** The whole of a sentence, in the text as given. */
export function placeOf({ text, at }: Sentence): Passage {
  return at(0, text.length);
}
