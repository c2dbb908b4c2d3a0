import { render } from '../../text/message';
import { type CheckReport, type FigureUnit, type Finding, type Severity } from '../finding';

/** The words of severity in the published format. */
export const severityWords: Readonly<Record<Severity, string>> = {
  blocking: 'bloquant',
  major: 'majeur',
  minor: 'mineur',
  info: 'info',
};

/** Version of the published format; a change that readers would notice makes a new one. */
const VERSION = 1;

/** A report in the format documented in docs/controle-json.md: plain values, sentences in French. */
export interface JsonReport {
  readonly version: number;
  readonly convention: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly cells?: readonly string[];
    readonly expected: string | null;
    readonly found: string | null;
    readonly difference: string | null;
    readonly unit?: FigureUnit;
    readonly message: string;
    readonly fix: unknown;
  }[];
  readonly checks: readonly { readonly rule: string; readonly status: string; readonly reason?: string }[];
}

export function jsonReport(report: CheckReport, conventionId: string): JsonReport {
  return {
    version: VERSION,
    convention: conventionId,
    findings: report.findings.map(jsonFinding),
    checks: report.checks.map(check => ({
      rule: check.rule,
      status: check.status,
      ...(check.status === 'not-run' && { reason: render(check.reason) }),
    })),
  };
}

function jsonFinding(finding: Finding): JsonReport['findings'][number] {
  const { rule, severity, sheet, cells, expected, found, difference, unit, message, remedy } = finding;
  return {
    rule,
    severity: severityWords[severity],
    sheet,
    cell: cells[0] ?? '',
    ...(cells.length > 1 && { cells }),
    expected,
    found,
    difference,
    ...(unit && { unit }),
    message: render(message),
    fix: remedy?.kind === 'fix' ? remedy.edits : null,
  };
}
