import { type Finding } from './finding';

/**
 * Which rule explains which, one cause giving one finding: a finding on the left is dropped when every one of its
 * cells, or the cell it is compared with, is already in findings of the rules on the right. Nothing else is dropped.
 */
export const explanations: Readonly<Record<string, readonly string[]>> = {
  // A column of another kind or year is told once; a figure that is no number of inhabitants is told as such.
  'POP-01': ['POP-02', 'POP-08'],
  // The reference says which of two tables is wrong: the comparison of both adds nothing.
  'POP-04': ['POP-01', 'POP-02', 'POP-08', 'POP-05'],
  'POP-05': ['POP-01', 'POP-02', 'POP-08'],
  // A total whose formula leaves lines out is mended by its formula.
  // A total of inhabitants that the amounts follow is told with them.
  'POP-03': ['TOT-03', 'TOT-04', 'CAL-13'],
  // A whole column in another unit, or with tax, is one cause: its amounts are not judged one by one.
  ...Object.fromEntries(
    ['CAL-01', 'CAL-02', 'CAL-03', 'CAL-05', 'CAL-06', 'CAL-07', 'CAL-09', 'CAL-12', 'CAL-13', 'ARR-03'].map(
      rule => [rule, ['UNI-02', 'UNI-03']],
    ),
  ),
  // A typed amount that is wrong is told as wrong: writing the right one is what mends it.
  'CEL-02': ['CAL-01', 'CAL-02', 'CAL-03', 'CAL-05', 'CAL-06', 'CAL-07', 'CAL-08', 'CAL-09'],
  // A budget in thousands is told as such.
  'ARR-02': ['UNI-03'],
  // A free application has no amount at all to compare.
  'DOC-06': [
    ...['APP-02', 'UNI-02', 'UNI-03', 'ARR-03', 'CAL-01', 'CAL-02', 'CAL-03', 'CAL-04', 'CAL-05', 'CAL-06'],
    ...['CAL-09', 'CAL-11', 'CAL-12', 'CAL-13'],
  ],
};

/** The findings that no other finding explains, in the order given. */
export function withoutExplained(findings: readonly Finding[]): Finding[] {
  const cellsOfRule = new Map<string, Set<string>>();
  for (const finding of findings) {
    const known = cellsOfRule.get(finding.rule) ?? new Set();
    for (const place of placesOf(finding)) known.add(place);
    cellsOfRule.set(finding.rule, known);
  }
  return findings.filter(finding => {
    const places = placesOf(finding);
    const causes = explanations[finding.rule] ?? [];
    const others = (finding.comparedWith ?? []).map(({ sheet, cell }) => `${sheet}!${cell}`);
    const isTold = (place: string | undefined) =>
      place !== undefined && causes.some(rule => cellsOfRule.get(rule)?.has(place));
    return places.length === 0 || !places.every((place, index) => isTold(place) || isTold(others[index]));
  });
}

function placesOf({ sheet, cells }: Finding): string[] {
  return cells.map(cell => `${sheet}!${cell}`);
}
