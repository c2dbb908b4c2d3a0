import { isTotalLabel } from './labels';
import { type NameHit } from './nameHits';
import { type NamesInTexts } from './namedIn';
import { plainWords } from '../../domain/names/plainWords';
import { holdsFigures, labelOf, looksLikeHeader, type Span } from './rowKinds';
import { type Grid, isBlankRow, textAt } from './sheetGrid';

// No table has so many lines in a row that name no member.
const WIDEST_GAP = 60;
const LOOK_AHEAD = 6;
const ROWS_ABOVE = 25;

/** The application and payer that texts name, by code and type. */
interface Subject {
  readonly application: string | null;
  readonly payer: string | null;
}

const NO_SUBJECT: Subject = { application: null, payer: null };

/** What stands between two lines of names. */
interface Gap {
  readonly hasTotal: boolean;
  readonly header: string | null;
  readonly subject: Subject;
  readonly hasBlank: boolean;
}

/** What the table being read says of itself so far. */
interface Section {
  readonly start: number;
  readonly seen: Set<string>;
}

/**
 * The names of one column, cut where one table ends and the next begins. Page breaks, blank rows and subtotals do
 * not end a table; members that start over, another title or a total before a new header do.
 */
export function splitSegments(
  grid: Grid,
  hits: readonly NameHit[],
  span: Span,
  namesIn: NamesInTexts,
): readonly (readonly NameHit[])[] {
  const segments: NameHit[][] = [];
  let current: NameHit[] = [];
  let section: Section = { start: hits[0]?.row ?? 0, seen: new Set() };
  hits.forEach((hit, index) => {
    const previous = hits[index - 1];
    if (previous && isBreak(grid, hits, index, span, section, namesIn)) {
      segments.push(current);
      current = [];
      section = { start: hit.row, seen: new Set() };
    }
    current.push(hit);
    section.seen.add(hit.member.insee);
  });
  if (current.length > 0) segments.push(current);
  return segments;
}

function isBreak(
  grid: Grid,
  hits: readonly NameHit[],
  index: number,
  span: Span,
  section: Section,
  namesIn: NamesInTexts,
): boolean {
  const [from, to] = [hits[index - 1]?.row ?? 0, hits[index]?.row ?? 0];
  if (to - from <= 1) return startsOtherPayer(hits, index, section);
  if (to - from > WIDEST_GAP) return true;
  const gap = readGap(grid, from, to, span, namesIn);
  const ahead = hits.slice(index, index + LOOK_AHEAD).filter(({ row }) => row - to < 2 * LOOK_AHEAD);
  const repeated = ahead.filter(({ member }) => section.seen.has(member.insee)).length;
  const hasSubject = isNamed(gap.subject);
  const isSeparated = gap.hasTotal || gap.header !== null || hasSubject;
  const startsOver = repeated >= ahead.length / 2;
  if (startsOver && (isSeparated || (gap.hasBlank && ahead.length > 1))) return true;
  if (gap.hasTotal && (gap.header !== null || hasSubject)) return true;
  if (hasSubject && differ(gap.subject, subjectAbove(grid, section.start, span, namesIn))) return true;
  return gap.header !== null && gap.header !== headerAbove(grid, section.start, span);
}

/** The CCAS right below the communes: names that announce another payer, all of members already listed. */
function startsOtherPayer(hits: readonly NameHit[], index: number, { seen }: Section): boolean {
  const [before, after] = [hits[index - 1], hits[index]];
  if (!before || !after || isCcas(before) === isCcas(after) || !seen.has(after.member.insee)) return false;
  const ahead = hits.slice(index, index + LOOK_AHEAD);
  return ahead.length > 1 && ahead.every(hit => seen.has(hit.member.insee) && isCcas(hit) === isCcas(after));
}

function isCcas({ text }: NameHit): boolean {
  return /\bc\.?c\.?a\.?s\b/i.test(text);
}

function readGap(grid: Grid, from: number, to: number, span: Span, namesIn: NamesInTexts): Gap {
  let [hasTotal, hasBlank] = [false, false];
  let header: string | null = null;
  let subject = NO_SUBJECT;
  for (let row = from + 1; row < to; row += 1) {
    if (isBlankRow(grid, row, span.left, span.right)) hasBlank = true;
    else if (isTotalLabel(labelOf(grid, row, span).text)) hasTotal = true;
    else if (looksLikeHeader(grid, row, span)) header = headerWords(grid, row, span);
    else subject = firstNamed(subjectOf(grid, row, span, namesIn), subject);
  }
  return { hasTotal, header, subject, hasBlank };
}

function headerWords(grid: Grid, row: number, span: Span): string {
  const words: string[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    if (column !== span.nameColumn) words.push(plainWords(textAt(grid, row, column)));
  }
  return words.join('|');
}

/** What a row of text names; rows with figures are lines, whatever their names announce ("CCAS de Lattes"). */
function subjectOf(grid: Grid, row: number, span: Span, namesIn: NamesInTexts): Subject {
  if (holdsFigures(grid, row, span)) return NO_SUBJECT;
  let found = NO_SUBJECT;
  for (let column = span.left; column <= span.right; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '') continue;
    const payer = namesIn.payer(text);
    found = firstNamed(found, {
      application: namesIn.application(text)?.code ?? null,
      payer: payer?.isPlain ? payer.payer.type : null,
    });
  }
  return found;
}

function firstNamed(nearest: Subject, other: Subject): Subject {
  return {
    application: nearest.application ?? other.application,
    payer: nearest.payer ?? other.payer,
  };
}

function isNamed({ application, payer }: Subject): boolean {
  return application !== null || payer !== null;
}

function differ(a: Subject, b: Subject): boolean {
  const areOther = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  return areOther(a.application, b.application) || areOther(a.payer, b.payer);
}

function subjectAbove(grid: Grid, start: number, span: Span, namesIn: NamesInTexts): Subject {
  let found = NO_SUBJECT;
  for (let row = start - 1; row >= Math.max(grid.firstRow, start - ROWS_ABOVE); row -= 1) {
    if (looksLikeHeader(grid, row, span)) continue;
    found = firstNamed(found, subjectOf(grid, row, span, namesIn));
  }
  return found;
}

function headerAbove(grid: Grid, start: number, span: Span): string | null {
  for (let row = start - 1; row >= Math.max(grid.firstRow, start - ROWS_ABOVE); row -= 1) {
    if (looksLikeHeader(grid, row, span)) return headerWords(grid, row, span);
  }
  return null;
}
