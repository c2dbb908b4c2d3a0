import { type CellEntry, type SheetEntries } from './cellEntry';

/** A row of what we wrote and the row where it stands now, 0-based; null: it was added, or it is gone. */
export interface RowPair {
  readonly written: number | null;
  readonly found: number | null;
}

type Row = readonly CellEntry[];

/** Beyond, comparing every row with every other takes too long: rows then go by their places. */
const MOST_PAIRS = 400_000;
const REFERENCE_ROW = /(\$?[A-Z]{1,3}\$?)\d+\b(?!\()/g;

/** What a row says, wherever it stands: formulas without the rows that they name. */
function sayingOf(row: Row): string[] {
  return row.flatMap(entry =>
    entry === null
      ? []
      : [
          typeof entry === 'string' && entry.startsWith('=')
            ? entry.replace(REFERENCE_ROW, '$1')
            : String(entry),
        ],
  );
}

/**
 * Which row stands where, after rows were inserted or removed: rows that say the same go together in their order, and
 * between them the rows most alike.
 */
export function alignRows(written: SheetEntries, found: SheetEntries): RowPair[] {
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
    ...commonRows(one.slice(head, lastOne), other.slice(head, lastOther)).map(
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

/** The longest list of rows that are in both, in order. */
function commonRows(one: readonly string[], other: readonly string[]): [number, number][] {
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

/** Rows that changed between two that did not: each with the one most like it, in order; the others came or went. */
function pairBetween(
  before: readonly string[][],
  now: readonly string[][],
  [row, lastRow]: readonly [number, number],
  [at, lastAt]: readonly [number, number],
): RowPair[] {
  const removed = lastRow - row > lastAt - at;
  const [fewer, more] = removed ? [now, before] : [before, now];
  const [few, many] = removed ? [at, row] : [row, at];
  const [lastFew, lastMany] = removed ? [lastAt, lastRow] : [lastRow, lastAt];
  const pairs: RowPair[] = [];
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

/** A formula as Excel makes it when the rows that it names have moved; a row that is gone is left as it was. */
export function movedFormula(formula: string, rowNow: (row: number) => number | null): string {
  return formula
    .split(/("(?:[^"]|"")*"|(?:'[^']*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?)(\d+)\b(?!\()/gu,
            (whole, column: string, row: string) => {
              const now = rowNow(Number(row) - 1);
              return now === null ? whole : `${column}${now + 1}`;
            },
          ),
    )
    .join('');
}
