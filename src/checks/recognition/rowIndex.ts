/** First and last row, inclusive. */
export interface RowRange {
  readonly firstRow: number;
  readonly lastRow: number;
}

const ROWS_A_BUCKET = 64;

/**
 * Finds the ranges that share rows with another without looking at all of them: a sheet may hold thousands of stacked
 * tables.
 */
export function rowIndex<Range extends RowRange>(
  ranges: readonly Range[],
): (rows: RowRange) => readonly Range[] {
  const buckets = new Map<number, Range[]>();
  const bucketOf = (row: number) => Math.max(0, Math.floor(row / ROWS_A_BUCKET));
  for (const range of ranges) {
    for (let bucket = bucketOf(range.firstRow); bucket <= bucketOf(range.lastRow); bucket += 1) {
      const held = buckets.get(bucket);
      if (held) held.push(range);
      else buckets.set(bucket, [range]);
    }
  }
  return ({ firstRow, lastRow }) => {
    const found = new Set<Range>();
    for (let bucket = bucketOf(firstRow); bucket <= bucketOf(lastRow); bucket += 1) {
      for (const range of buckets.get(bucket) ?? []) {
        if (range.firstRow <= lastRow && range.lastRow >= firstRow) found.add(range);
      }
    }
    return [...found];
  };
}
