import { breakable, type CellEntry, isFormula, type SheetEntries } from './cellEntry';

/** A row, or a column, of what we wrote and the one where it stands now, 0-based; null: it was added, or it is gone. */
export interface LinePair {
  readonly written: number | null;
  readonly found: number | null;
}

type Line = readonly CellEntry[];

/** Beyond, comparing every line with every other takes too long: lines then go by their places. */
const MOST_PAIRS = 400_000;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d+\b(?!\()/g;

/** What a line says, wherever it stands: formulas without the cells that they name. */
function sayingOf(line: Line): string[] {
  return line.flatMap(entry =>
    entry === null ? [] : [breakable(isFormula(entry) ? entry.replace(REFERENCE, '') : String(entry))],
  );
}

/**
 * Which line stands where, after some were inserted or removed: those that say the same go together in their order, and
 * between them those most alike. As many as there were: each stands where it stood.
 *
 * @param written the rows of a sheet, or its columns.
 */
export function alignLines(written: SheetEntries, found: SheetEntries): LinePair[] {
  if (written.length === found.length) return written.map((_, line) => ({ written: line, found: line }));
  const [before, now] = [written.map(sayingOf), found.map(sayingOf)];
  const [one, other] = [before.map(said => said.join('\0')), now.map(said => said.join('\0'))];
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [lastOne, lastOther] = [one.length - tail, other.length - tail];
  const anchors = [
    ...Array.from({ length: head }, (_, row): [number, number] => [row, row]),
    ...commonLines(one.slice(head, lastOne), other.slice(head, lastOther)).map(
      ([row, at]): [number, number] => [row + head, at + head],
    ),
    ...Array.from({ length: tail }, (_, row): [number, number] => [lastOne + row, lastOther + row]),
    [one.length, other.length] as [number, number],
  ];
  let [row, at] = [0, 0];
  return anchors.flatMap(([nextRow, nextAt]) => {
    const between = pairBetween(before, now, [row, nextRow], [at, nextAt]);
    [row, at] = [nextRow + 1, nextAt + 1];
    return nextRow < one.length ? [...between, { written: nextRow, found: nextAt }] : between;
  });
}

/** The longest list of lines that are in both, in order. */
function commonLines(one: readonly string[], other: readonly string[]): [number, number][] {
  if (one.length * other.length > MOST_PAIRS) return [];
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const common: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) common.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return common;
}

/** Lines that changed between two that did not: each with the one most like it, in order; the others came or went. */
function pairBetween(
  before: readonly string[][],
  now: readonly string[][],
  [row, lastRow]: readonly [number, number],
  [at, lastAt]: readonly [number, number],
): LinePair[] {
  const removed = lastRow - row > lastAt - at;
  const [fewer, more] = removed ? [now, before] : [before, now];
  const [few, many] = removed ? [at, row] : [row, at];
  const [lastFew, lastMany] = removed ? [lastAt, lastRow] : [lastRow, lastAt];
  const pairs: LinePair[] = [];
  const pair = (less: number | null, much: number) =>
    pairs.push(removed ? { written: much, found: less } : { written: less, found: much });
  let next = many;
  for (let index = few; index < lastFew; index += 1) {
    const said = new Set(fewer[index]);
    const last = lastMany - (lastFew - index);
    let best = next;
    const likeness = (candidate: number) => more[candidate]!.filter(entry => said.has(entry)).length;
    for (let candidate = next; candidate <= last; candidate += 1)
      if (likeness(candidate) > likeness(best)) best = candidate;
    while (next < best) pair(null, next++);
    pair(index, next++);
  }
  while (next < lastMany) pair(null, next++);
  return pairs;
}
