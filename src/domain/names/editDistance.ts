/**
 * Edits between two texts: insertions, deletions, substitutions and transpositions of neighbours, each counting one.
 * Beyond `limit` the count is not worked out: `limit + 1` is returned.
 */
export function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  const start = commonStart(first, second);
  const end = commonEnd(first, second, start);
  // What two texts share at their ends costs no edit: only the middles are compared.
  return middleDistance(
    first.slice(start, first.length - end),
    second.slice(start, second.length - end),
    limit,
  );
}

function commonStart(first: string, second: string): number {
  const most = Math.min(first.length, second.length);
  let length = 0;
  while (length < most && first.charCodeAt(length) === second.charCodeAt(length)) length++;
  return length;
}

function commonEnd(first: string, second: string, start: number): number {
  const most = Math.min(first.length, second.length) - start;
  let length = 0;
  while (
    length < most &&
    first.charCodeAt(first.length - 1 - length) === second.charCodeAt(second.length - 1 - length)
  ) {
    length++;
  }
  return length;
}

/** The usual table, row by row; it stops as soon as a whole row is beyond the limit. */
function middleDistance(first: string, second: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= second.length; column++) {
      const isSame = first.charCodeAt(row - 1) === second.charCodeAt(column - 1);
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      if (isTransposition(first, second, row, column))
        edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    // The row before counts too: a transposition reaches back over it.
    if (least > limit && Math.min(...last) >= limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, second.length), limit + 1);
}

function isTransposition(first: string, second: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    first.charCodeAt(row - 1) === second.charCodeAt(column - 2) &&
    first.charCodeAt(row - 2) === second.charCodeAt(column - 1)
  );
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
