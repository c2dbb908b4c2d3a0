/**
 * Edits between two texts: insertions, deletions, substitutions and transpositions of neighbours, each counting one.
 * Beyond `limit` the count is not worked out: `limit + 1` is returned.
 *
 * Made for a limit of one or two: the texts are walked side by side and the four edits tried where they part, which
 * takes a few steps where the usual table takes length × length. Each more allowed edit takes four times as long.
 */
export function editDistance(first: string, second: string, limit: number): number {
  return editsFrom(first, 0, second, 0, limit);
}

function editsFrom(first: string, i: number, second: string, j: number, limit: number): number {
  const longerBy = first.length - i - (second.length - j);
  if (longerBy > limit || -longerBy > limit) return limit + 1;
  // Where both go on alike, no edit does better than none.
  while (i < first.length && first.charCodeAt(i) === second.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === first.length && j === second.length) return 0;
  if (limit === 0) return 1;
  // Each attempt has to do better than those before it, and may be spared when they left nothing to gain.
  let rest = limit;
  if (i < first.length && j < second.length) rest = editsFrom(first, i + 1, second, j + 1, rest - 1);
  if (rest > 0 && i < first.length) rest = editsFrom(first, i + 1, second, j, rest - 1);
  if (rest > 0 && j < second.length) rest = editsFrom(first, i, second, j + 1, rest - 1);
  if (rest > 0 && isSwapped(first, i, second, j)) rest = editsFrom(first, i + 2, second, j + 2, rest - 1);
  return rest + 1;
}

function isSwapped(first: string, i: number, second: string, j: number): boolean {
  return (
    i + 1 < first.length &&
    j + 1 < second.length &&
    first.charCodeAt(i) === second.charCodeAt(j + 1) &&
    first.charCodeAt(i + 1) === second.charCodeAt(j)
  );
}
