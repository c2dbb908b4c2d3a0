import { positionOf } from './cellAddress';
import { type Finding } from './finding';
import { severityRank } from './severity';
import { type WorkbookSnapshot } from './snapshot';

/** Findings as they are shown: the gravest first, then in the order of the sheets, then by row and column. */
export function inReadingOrder(findings: readonly Finding[], { sheets }: WorkbookSnapshot): Finding[] {
  const sheetRank = new Map(sheets.map(({ name }, index) => [name, index]));
  const keyOf = ({ severity, sheet, cells }: Finding) => {
    const { row, column } = positionOf(cells[0] ?? '') ?? { row: -1, column: -1 };
    return [severityRank(severity), sheetRank.get(sheet) ?? -1, row, column];
  };
  return findings
    .map(finding => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compareKeys(a.key, b.key) || compareTexts(a.finding.rule, b.finding.rule))
    .map(({ finding }) => finding);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
