import { type Bracket } from './tariff';

/** Values that no bracket holds, or that several do; both bounds included, to null for « and beyond ». */
export interface CoverFault {
  readonly kind: 'gap' | 'overlap' | 'reversed';
  readonly from: number;
  readonly to: number | null;
}

/**
 * What is wrong with the bounds of a scale: values from 1 up that no bracket holds, values that several hold, a bracket
 * that ends before it starts. Brackets may come in any order. None when every value has one bracket.
 */
export function coverFaults(brackets: readonly Bracket[]): CoverFault[] {
  const reversed = brackets.filter(({ from, to }) => to !== null && to < from);
  if (reversed.length > 0) return reversed.map(({ from, to }) => ({ kind: 'reversed', from, to }));
  const sorted = [...brackets].sort((a, b) => a.from - b.from);
  const faults: CoverFault[] = [];
  // The first value that is still without a bracket; null once an open one is passed.
  let next: number | null = 1;
  for (const { from, to } of sorted) {
    if (next === null) faults.push({ kind: 'overlap', from, to });
    else if (from > next) faults.push({ kind: 'gap', from: next, to: from - 1 });
    else if (from < next && next > 1) {
      faults.push({ kind: 'overlap', from, to: to === null ? next - 1 : Math.min(to, next - 1) });
    }
    next = next === null || to === null ? null : Math.max(next, to + 1);
  }
  return next === null ? faults : [...faults, { kind: 'gap', from: next, to: null }];
}
