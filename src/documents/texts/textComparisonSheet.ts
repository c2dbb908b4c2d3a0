import { type ComparisonRow } from '../../checks/texts/comparison/comparisonRows';
import { type TextFinding } from '../../checks/texts/textContext';
import { type CalendarDay, formatDay } from '../../domain/calendar/calendarDay';
import { render, text } from '../../text/inFrench';
import { numberCell, padded, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';

export interface TextComparisonFacts {
  readonly rows: readonly ComparisonRow[];
  readonly findings: readonly TextFinding[];
  /** What the text was held against, in a sentence. */
  readonly against: string;
  readonly today: CalendarDay;
  readonly version: string;
}

const WIDTHS = [44, 14, 14, 12, 60, 60];

/** « Texte vérifié »: announced, computed, gap; then the findings with the sentence proposed. */
export function textComparisonSheet({
  rows,
  findings,
  against,
  today,
  version,
}: TextComparisonFacts): SheetModel {
  const made = text('texts.sheet.made', { day: formatDay(today), version, against });
  const cells: CellModel[][] = [
    [textCell(text('texts.sheet.title'), 'title')],
    [textCell(made, 'subtitle')],
    [],
    (['figure', 'announced', 'computed', 'gap'] as const).map(name =>
      textCell(text(`texts.table.${name}`), 'header'),
    ),
    ...rows.map(({ label, announced, computed, gap }) => [
      textCell(render(label), 'name'),
      numberCell(announced, 'euros'),
      numberCell(computed, 'euros'),
      numberCell(gap, 'euros'),
    ]),
    [],
    [
      text('control.report.finding'),
      text('control.report.rule'),
      text('control.report.severity'),
      '',
      text('texts.sheet.quote'),
      text('texts.sheet.proposed'),
    ].map(title => textCell(title, 'header')),
    ...findings.map(findingRow),
  ];
  return {
    name: text('texts.sheet.name'),
    columns: WIDTHS.map(width => ({ width })),
    rows: cells.map(row => padded(row, WIDTHS.length)),
    rowHeights: new Map(),
    headerRow: 3,
    orientation: 'landscape',
    footer: text('texts.sheet.title'),
  };
}

function findingRow({ rule, severity, certainty, message, quote, replacement }: TextFinding): CellModel[] {
  const degree = certainty === 'question' ? text('texts.question') : text(`control.severity.${severity}`);
  return [render(message), rule, degree, '', quote, replacement ?? ''].map(content =>
    textCell(content, 'paragraph'),
  );
}
