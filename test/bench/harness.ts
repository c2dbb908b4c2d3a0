/** A table of the report, and what there is to say of it, in French: docs/performance.md is made of it. */
export interface BenchResult {
  readonly title: string;
  /** What is measured, and how. */
  readonly what: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly remarks: readonly string[];
}

/** A benchmark prints nothing and asserts no time. */
export type Benchmark = () => Promise<BenchResult>;

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/**
 * The median time of each contestant, in milliseconds. They take turns, each round beginning with another, so that a
 * busy machine slows them all; a first round, not counted, warms up.
 */
export async function medianTimes(
  contestants: readonly (() => unknown)[],
  rounds: number,
): Promise<number[]> {
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const index = (round + turn) % contestants.length;
      const start = performance.now();
      await contestants[index]?.();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** A figure as French writes it, with so many significant digits. */
export function figure(value: number, digits = 3): string {
  return value.toLocaleString('fr', { maximumSignificantDigits: digits });
}

/** « 2,5 × » : how many times one figure is another. */
export function times(value: number, reference: number): string {
  return `${figure(value / reference, 2)} ×`;
}
