import { type CheckReport, type CheckStatus, type Finding } from '../../checks/finding';
import { type Justification, justificationOf } from '../../checks/justification';
import { notRunGroups, rulesRun } from '../../checks/notRunGroups';
import { shownFigures } from '../../checks/shownFigures';
import { type CalendarDay, formatDay } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { type MessageKey } from '../../text/catalogue';
import { render, text } from '../../text/inFrench';
import { padded, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { wrappedHeights } from '../wrappedHeights';

/** What a procès-verbal states. */
export interface ControlReportFacts {
  readonly report: CheckReport;
  readonly justifications: readonly Justification[];
  readonly convention: Convention;
  readonly today: CalendarDay;
  readonly version: string;
}

const WIDTHS = [5, 11, 9, 26, 9, 18, 18, 12, 60, 34];

/** The « Procès-verbal de contrôle » sheet: circumstances, findings with their reasons, checks run and not run. */
export function controlReportSheet(facts: ControlReportFacts): SheetModel {
  const heading = headingRows(facts);
  const header = columnTitles.map(key => textCell(text(key), 'header'));
  const findings = facts.report.findings.map((finding, index) =>
    findingRow(finding, index, facts.justifications),
  );
  const rows = [
    ...heading,
    [],
    header,
    ...(findings.length > 0 ? findings : [[textCell(text('control.report.nothing'), 'paragraph')]]),
    [],
    ...checkRows(facts.report.checks),
  ];
  const columns = WIDTHS.map(width => ({ width }));
  const cells = rows.map(row => padded(row, WIDTHS.length));
  return {
    name: text('control.report.sheetName'),
    columns,
    rows: cells,
    rowHeights: wrappedHeights(cells, columns),
    headerRow: heading.length + 1,
    orientation: 'landscape',
    footer: text('control.report.title'),
  };
}

const columnTitles = [
  'control.report.number',
  'control.report.severity',
  'control.report.rule',
  'control.report.sheet',
  'control.report.cell',
  'control.report.expected',
  'control.report.found',
  'control.report.difference',
  'control.report.finding',
  'control.report.justification',
] as const satisfies readonly MessageKey[];

function headingRows({ report, convention, today, version }: ControlReportFacts): CellModel[][] {
  const { populations } = convention;
  const count = report.findings.length;
  const ran = report.checks.filter(({ status }) => status !== 'not-run').length;
  return [
    [textCell(text('control.report.title'), 'title')],
    [textCell(text('control.report.made', { day: formatDay(today), version }), 'subtitle')],
    [textCell(text('control.report.convention', { convention: convention.label }), 'subtitle')],
    [textCell(text('control.report.populations', { source: populations.source }), 'subtitle')],
    [textCell(text('control.report.summary', { count, ran }), 'subtitle')],
  ];
}

function findingRow(finding: Finding, index: number, justifications: readonly Justification[]): CellModel[] {
  const justification = justificationOf(finding, justifications);
  const { expected, found, difference } = shownFigures(finding);
  return [
    String(index + 1),
    text(`control.severity.${finding.severity}`),
    finding.rule,
    finding.sheet,
    finding.cells.join(', '),
    expected ?? '',
    found ?? '',
    difference ?? '',
    render(finding.message),
    justification
      ? text('control.report.justified', { reason: justification.reason, day: formatDay(justification.day) })
      : '',
  ].map(content => textCell(content, 'paragraph'));
}

function checkRows(checks: readonly CheckStatus[]): CellModel[][] {
  const sentences = [
    text('control.report.checksRun', { rules: rulesRun(checks).join(', ') }),
    ...notRunGroups(checks).map(({ rules, reason }) =>
      text('control.report.checkNotRun', { rules: rules.join(', '), reason }),
    ),
  ];
  return sentences.flatMap(linesOf).map(line => [textCell(line, 'note')]);
}

/** Characters that the columns of the table hold side by side: a longer line would widen the printed page. */
const LONGEST_LINE = 170;

/** A sentence cut between words: notes stand in one cell and run over its neighbours. */
function linesOf(sentence: string): string[] {
  return sentence.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + word.length < LONGEST_LINE
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
