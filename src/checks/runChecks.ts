import { message } from '../text/message';
import { diagnosesOf } from './diagnosis/diagnoses';
import { withoutExplained } from './explainedFindings';
import { type CheckReport, type CheckStatus, type Finding } from './finding';
import { inReadingOrder } from './findingOrder';
import { type CheckContext, type Rule } from './rule';
import { rules as allRules } from './rules/index';
import { type TariffTable } from './tariffTable';

/** What one rule gave: its findings, or the reason it has none to give. */
type Outcome = { readonly findings: readonly Finding[] } | Extract<CheckStatus, { status: 'not-run' }>;

/**
 * Runs every check on a workbook. A check that fails is told as not run, with its reason, and hides no other; a
 * finding that another explains is dropped.
 */
export function runChecks(context: CheckContext, rules: readonly Rule[] = allRules): CheckReport {
  const steps = ruleByRule(context, rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How much of a check is done: parts of all. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/** Every check in short steps: a pane that checks ten thousand lines goes on answering between two of them. */
export function* checkSteps(context: CheckContext): Generator<CheckProgress, CheckReport> {
  const { tables } = context.recognition;
  const total = tables.length + allRules.length;
  let done = 0;
  for (const table of tables) {
    diagnoseAhead(table, context);
    yield { done: (done += 1), total };
  }
  const rules = ruleByRule(context, allRules);
  for (let step = rules.next(); ; step = rules.next()) {
    if (step.done) return step.value;
    yield { done: (done += 1), total };
  }
}

/** The longest part of a check, kept for the rules that read it: the first of them would make it of every table at once. */
function diagnoseAhead(table: TariffTable, context: CheckContext): void {
  try {
    diagnosesOf(table, context);
  } catch {
    // The rule that asks for it fails as well, and is told.
  }
}

function* ruleByRule(context: CheckContext, rules: readonly Rule[]): Generator<void, CheckReport> {
  const referenceFreeFirst = [
    ...rules.filter(({ isReferenceFree }) => isReferenceFree),
    ...rules.filter(({ isReferenceFree }) => !isReferenceFree),
  ];
  const outcomes: { readonly rule: Rule; readonly outcome: Outcome }[] = [];
  for (const rule of referenceFreeFirst) {
    outcomes.push({ rule, outcome: outcomeOf(rule, context) });
    yield;
  }
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
