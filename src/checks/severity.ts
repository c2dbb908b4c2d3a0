import { type Severity } from './finding';

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['blocking', 'major', 'minor', 'info'];

/** Rank of a severity: 0 is the gravest. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}
