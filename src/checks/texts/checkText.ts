import { type Convention } from '../../domain/conventions/convention';
import { type PopulationHistory } from '../../domain/population/populationHistory';
import { message } from '../../text/message';
import { recognise } from '../recognition/recognise';
import { type CheckStatus } from '../finding';
import { severityRank } from '../severity';
import { type TariffTable } from '../tariffTable';
import { type ComparedAmount } from './comparison/comparedAmount';
import { compareAmounts } from './comparison/compareAmounts';
import { type TextFacts, textFacts } from './facts/textFacts';
import { readText } from './reading/readText';
import { textRules } from './rules/index';
import { tableFindings } from './tables/tableFindings';
import { textSheet } from './tables/textSheet';
import { type TextContext, type TextFinding, type TextRule } from './textContext';

/** What a text is held against. */
export interface TextReferences {
  readonly convention: Convention;
  readonly populations: PopulationHistory;
  /** Annexe 2 as the workbook has it; without tables, what the convention gives is computed. */
  readonly tables: readonly TariffTable[];
  /** Day the check is made, "YYYY-MM-DD". */
  readonly today: string;
}

export interface TextReport {
  /** Errors before questions, the gravest first, then in the order of the text. */
  readonly findings: readonly TextFinding[];
  readonly checks: readonly CheckStatus[];
  readonly compared: readonly ComparedAmount[];
  readonly facts: TextFacts;
  /** The convention was the right one, and what the amounts were held against. */
  readonly against: 'workbook' | 'own' | 'computed' | 'nothing';
}

/**
 * Reads a text and runs every check on it, and the checks of workbooks on the tables it holds. A check that fails is
 * told as not run and hides no other.
 */
export function checkText(
  text: string,
  references: TextReferences,
  rules: readonly TextRule[] = textRules,
): TextReport {
  const read = readText(text);
  const facts = textFacts(read, references.convention);
  const isAboutThis = facts.subject.concerns !== 'other' && !facts.isOtherPeriod;
  const sheet = textSheet(text);
  const recognition = isAboutThis
    ? recognise(sheet.snapshot, references.convention)
    : { tables: [], unplaced: [] };
  // Without a workbook, the sentences of a text are held against its own tables.
  const tables = references.tables.length > 0 ? references.tables : recognition.tables;
  const against = { ...references, tables };
  const compared = isAboutThis ? compareAmounts(facts.amounts, against) : [];
  const areTablesOwn = references.tables.length === 0;
  const context: TextContext = { ...against, areTablesOwn, read, facts, compared };
  const outcomes = rules.map(rule => outcomeOf(rule, context));
  const ofTables = tableFindings(sheet, read, { ...references, snapshot: sheet.snapshot, recognition });
  return {
    findings: [...outcomes.flatMap(({ findings }) => findings), ...ofTables].sort(byImportance),
    checks: outcomes.map(({ status }) => status),
    compared,
    facts,
    against: !isAboutThis ? 'nothing' : !areTablesOwn ? 'workbook' : tables.length > 0 ? 'own' : 'computed',
  };
}

interface Outcome {
  readonly findings: readonly TextFinding[];
  readonly status: CheckStatus;
}

function outcomeOf({ id, severity, check }: TextRule, context: TextContext): Outcome {
  try {
    const result = check(context);
    if ('notRun' in result)
      return { findings: [], status: { rule: id, status: 'not-run', reason: result.notRun } };
    const findings = result.map(finding => ({ rule: id, severity, ...finding }));
    return { findings, status: { rule: id, status: findings.length > 0 ? 'findings' : 'ok' } };
  } catch (error) {
    const given = error instanceof Error ? error.message : String(error);
    const reason = message('check.failed', { rule: id, given });
    return { findings: [], status: { rule: id, status: 'not-run', reason } };
  }
}

function byImportance(a: TextFinding, b: TextFinding): number {
  const rank = ({ certainty, severity }: TextFinding) =>
    (certainty === 'question' ? 100 : 0) + severityRank(severity);
  return rank(a) - rank(b) || (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0);
}
