import { type Finding, type Severity } from '../../checks/finding';

/** Which findings are shown; an empty text is no condition. */
export interface FindingFilter {
  readonly severity: Severity | '';
  readonly rule: string;
  readonly sheet: string;
}

export const noFilter: FindingFilter = { severity: '', rule: '', sheet: '' };

export const severities: readonly Severity[] = ['blocking', 'major', 'minor', 'info'];

export function matches(finding: Finding, { severity, rule, sheet }: FindingFilter): boolean {
  return (
    (severity === '' || finding.severity === severity) &&
    (rule === '' || finding.rule === rule) &&
    (sheet === '' || finding.sheet === sheet)
  );
}

/** The distinct values of a list, in order of first appearance. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter(value => value !== '');
}
