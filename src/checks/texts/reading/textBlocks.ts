import { bulletLength, type LineKind, lineKindOf } from './lineKinds';
import { type NormalLine, normalLine } from './normalLine';

/** A heading, a paragraph, an item of a list or a row of a table: lines put back together. */
export interface TextBlock extends NormalLine {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'row';
}

interface Line extends NormalLine {
  readonly kind: LineKind;
}

/** « PopTot = … »: the legend of a formula, a line each. */
const LEGEND = /^\p{L}[\p{L}\d .]{1,16}\s?=\s?\S/u;
const FINISHED = /[.;:!?»"]$/;
const UNFINISHED_START = /^[\p{Ll}\d(€%]/u;
/** A word cut at the end of a line, unless what follows makes a compound name: "Saint-Georges-" "d'Orques". */
const CUT_WORD = /\p{L}{3,}-$/u;
const COMPOUND = /^(?:\p{Lu}|(?:d'|de|du|des|le|la|les|sur|sous|et|en)\b)/u;

/** The blocks of a text: split lines joined, page numbers and running headers left out of the flow. */
export function textBlocks(text: string): TextBlock[] {
  const lines = linesOf(text);
  const running = runningHeaders(lines);
  const blocks: TextBlock[] = [];
  let isOpen = false;
  let wasBlank = true;
  lines.forEach((line, index) => {
    if (line.kind === 'furniture' || running.has(index)) return;
    if (line.kind === 'blank') {
      wasBlank = true;
      return;
    }
    const last = blocks.at(-1);
    if (last && isOpen && continues(last, line, wasBlank)) blocks[blocks.length - 1] = joined(last, line);
    else blocks.push(blockOf(line, isAlone(lines, index)));
    isOpen = line.kind !== 'row';
    wasBlank = false;
  });
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const plain = normalLine(raw, start);
    lines.push({ ...plain, kind: lineKindOf(raw, plain.text) });
    start += raw.length + (text.startsWith('\r\n', start + raw.length) ? 2 : 1);
  }
  return lines;
}

/** Lines met several times that cut a sentence in two: the header or footer of a page. */
function runningHeaders(lines: readonly Line[]): ReadonlySet<number> {
  const times = new Map<string, number>();
  for (const { text, kind } of lines)
    if (kind !== 'blank' && kind !== 'row') times.set(text, (times.get(text) ?? 0) + 1);
  const isRepeated = ({ text, kind }: Line) =>
    kind === 'furniture' || (kind !== 'row' && (times.get(text) ?? 0) > 1);
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (line.kind === 'blank' || line.kind === 'item' || !isRepeated(line)) return;
    const before = neighbour(lines, index, -1, isRepeated);
    const after = neighbour(lines, index, 1, isRepeated);
    const isCut =
      before &&
      after &&
      !FINISHED.test(before.text) &&
      before.kind !== 'heading' &&
      /^\p{Ll}/u.test(after.text);
    if (isCut) found.add(index);
  });
  return found;
}

function neighbour(
  lines: readonly Line[],
  index: number,
  step: 1 | -1,
  isPassed: (line: Line) => boolean,
): Line | null {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    if (line && line.kind !== 'blank' && !isPassed(line)) return line;
  }
  return null;
}

/** Whether a line goes on with what the block before it began. */
function continues(block: TextBlock, line: Line, wasBlank: boolean): boolean {
  if (block.kind === 'row' || line.kind === 'row' || line.kind === 'item') return false;
  if (block.kind === 'heading') {
    return line.kind === 'heading' && !wasBlank && isCapital(block.text) && isCapital(line.text);
  }
  if (line.kind === 'heading' || LEGEND.test(line.text)) return false;
  if (!wasBlank) return true;
  return !FINISHED.test(block.text) && UNFINISHED_START.test(line.text);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase() && !/^(ARTICLE|ANNEXE)\b/.test(text);
}

function joined(block: TextBlock, line: Line): TextBlock {
  if (block.text.endsWith('-')) {
    const isCut = CUT_WORD.test(block.text) && !COMPOUND.test(line.text);
    const kept = isCut ? block.text.slice(0, -1) : block.text;
    return {
      ...block,
      text: kept + line.text,
      offsets: [...block.offsets.slice(0, kept.length), ...line.offsets],
    };
  }
  const space = (block.offsets.at(-1) ?? 0) + 1;
  return {
    ...block,
    text: `${block.text} ${line.text}`,
    offsets: [...block.offsets, space, ...line.offsets],
  };
}

/** A short line alone between blank ones, that no mark ends: a title that nothing else announces. */
function isAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (!line || line.kind !== 'plain' || line.text.length > 90 || !/^\p{Lu}/u.test(line.text)) return false;
  if (/[.;,!?]$/.test(line.text) || /\d ?(?:€|euros?\b)/i.test(line.text)) return false;
  return (!before || before.kind === 'blank') && (!after || after.kind === 'blank');
}

function blockOf(line: Line, isTitle: boolean): TextBlock {
  const cut = line.kind === 'item' ? bulletLength(line.text) : 0;
  const kind =
    line.kind === 'heading' || isTitle
      ? 'heading'
      : line.kind === 'item'
        ? 'item'
        : line.kind === 'row'
          ? 'row'
          : 'paragraph';
  return { kind, text: line.text.slice(cut), offsets: line.offsets.slice(cut) };
}
