import { type CheckReport, type Finding } from '../checks/finding';
import { figureSentences } from '../checks/shownFigures';
import { type Recognition } from '../checks/tariffTable';
import { render, text } from '../text/message';

/** What a control found, a block a finding, then the counts and what was not checked. */
export function controlReportLines(report: CheckReport, recognition: Recognition): string[] {
  return [
    ...report.findings.flatMap(finding => [...findingLines(finding), '']),
    ...unplacedLines(recognition),
    ...countLines(report, recognition),
    ...notRunLines(report),
  ].map(plainSpaces);
}

function findingLines(finding: Finding): string[] {
  const { rule, severity, sheet, cells, message } = finding;
  const place = cells.length > 0 ? `${sheet}!${cells.join(', ')}` : sheet || text('cli.control.workbook');
  const figures = figureSentences(finding);
  return [
    `${text(`control.severity.${severity}`)}  ${rule}  ${place}`,
    `  ${render(message)}`,
    ...(figures.length > 0 ? [`  ${figures.join('  ')}`] : []),
  ];
}

function unplacedLines({ unplaced }: Recognition): string[] {
  if (unplaced.length === 0) return [];
  return [
    ...unplaced.map(({ sheet, area, reason }) =>
      text('cli.control.unplaced', { place: `${sheet}!${area}`, reason: render(reason) }),
    ),
    '',
  ];
}

function countLines({ findings }: CheckReport, { tables }: Recognition): string[] {
  const countOf = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity).length;
  return [
    text('cli.control.tables', { count: tables.length }),
    findings.length === 0
      ? text('cli.control.nothing')
      : text('cli.control.counts', {
          blocking: text('cli.control.blocking', { count: countOf('blocking') }),
          major: text('cli.control.major', { count: countOf('major') }),
          minor: text('cli.control.minor', { count: countOf('minor') }),
          info: text('cli.control.info', { count: countOf('info') }),
        }),
  ];
}

function notRunLines({ checks }: CheckReport): string[] {
  return checks.flatMap(check =>
    check.status === 'not-run'
      ? [text('control.report.checkNotRun', { rule: check.rule, reason: render(check.reason) })]
      : [],
  );
}

/** The terminals of Windows show the narrow no-break space as "?". */
const plainSpaces = (line: string) => line.replace(/[\u00A0\u202F]/g, ' ');
