import { render } from '../text/message';
import { type CheckStatus } from './finding';
import { grouped } from './grouped';

/** Checks that could not run for one reason. */
export interface NotRunGroup {
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The checks that did not run, by reason: the reason that stops most of them first, rules in order. */
export function notRunGroups(checks: readonly CheckStatus[]): NotRunGroup[] {
  const notRun = checks.flatMap(check =>
    check.status === 'not-run' ? [{ rule: check.rule, reason: render(check.reason) }] : [],
  );
  return grouped(notRun, ({ reason }) => reason)
    .map(group => ({ rules: group.map(({ rule }) => rule).sort(), reason: group[0]?.reason ?? '' }))
    .sort((a, b) => b.rules.length - a.rules.length || compareTexts(a.rules[0] ?? '', b.rules[0] ?? ''));
}

/** The checks that ran, in order. */
export function rulesRun(checks: readonly CheckStatus[]): string[] {
  return checks
    .filter(({ status }) => status !== 'not-run')
    .map(({ rule }) => rule)
    .sort();
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
