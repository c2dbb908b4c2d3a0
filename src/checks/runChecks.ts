import { message } from '../text/message';
import { withoutExplained } from './explainedFindings';
import { type CheckReport, type CheckStatus, type Finding } from './finding';
import { inReadingOrder } from './findingOrder';
import { type CheckContext, type Rule } from './rule';
import { rules as allRules } from './rules/index';

/** What one rule gave: its findings, or the reason it has none to give. */
type Outcome = { readonly findings: readonly Finding[] } | Extract<CheckStatus, { status: 'not-run' }>;

/**
 * Runs every check on a workbook. A check that fails is told as not run, with its reason, and hides no other; a
 * finding that another explains is dropped.
 */
export function runChecks(context: CheckContext, rules: readonly Rule[] = allRules): CheckReport {
  const referenceFreeFirst = [
    ...rules.filter(({ isReferenceFree }) => isReferenceFree),
    ...rules.filter(({ isReferenceFree }) => !isReferenceFree),
  ];
  const outcomes = referenceFreeFirst.map(rule => ({ rule, outcome: outcomeOf(rule, context) }));
  const findings = withoutExplained(
    outcomes.flatMap(({ outcome }) => ('findings' in outcome ? outcome.findings : [])),
  );
  const found = new Set(findings.map(({ rule }) => rule));
  return {
    findings: inReadingOrder(findings, context.snapshot),
    checks: outcomes.map(({ rule: { id }, outcome }): CheckStatus =>
      'findings' in outcome ? { rule: id, status: found.has(id) ? 'findings' : 'ok' } : outcome,
    ),
  };
}

function outcomeOf({ id, severity, check }: Rule, context: CheckContext): Outcome {
  try {
    const result = check(context);
    if ('notRun' in result) return { rule: id, status: 'not-run', reason: result.notRun };
    return { findings: result.map(finding => ({ rule: id, severity, ...finding })) };
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    return { rule: id, status: 'not-run', reason: message('check.failed', { rule: id, given }) };
  }
}
