import { type CheckReport, type Finding } from '../checks/finding';
import { figureSentences } from '../checks/shownFigures';
import { notRunGroups } from '../checks/notRunGroups';
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
          blocking: text('control.count.blocking', { count: countOf('blocking') }),
          major: text('control.count.major', { count: countOf('major') }),
          minor: text('control.count.minor', { count: countOf('minor') }),
          info: text('control.count.info', { count: countOf('info') }),
        }),
  ];
}

function notRunLines({ checks }: CheckReport): string[] {
  const groups = notRunGroups(checks);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  if (count === 0) return [];
  return [
    text('cli.control.notRun', { count }),
    ...groups.map(
      ({ rules, reason }) => `  ${text('control.notRun.group', { rules: rules.join(', '), reason })}`,
    ),
  ];
}

/** The terminals of Windows show the narrow no-break space as "?". */
const plainSpaces = (line: string) => line.replace(/[\u00A0\u202F]/g, ' ');
