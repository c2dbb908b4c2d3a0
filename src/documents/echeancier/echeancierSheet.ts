import { formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { serialOfDay } from '../../domain/calendar/excelSerial';
import { weekdayOf } from '../../domain/calendar/workingDays';
import { type MessageKey } from '../../text/catalogue';
import { render, text } from '../../text/inFrench';
import { numberCell, padded, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { wrappedHeights } from '../wrappedHeights';
import { deadlineRule } from './deadlineRule';
import { type Deadline, deadlinesOf } from './deadlines';
import { deadlineStatus, isOurs, standingOf, statusMessage } from './deadlineStatus';
import { type EcheancierFacts } from './echeancierFacts';

/** What a convention may set a time limit for, in the order of the year. */
const termNames = ['claim', 'contest', 'payment', 'change', 'answer', 'termination'] as const;

const COLUMNS = [
  ['echeancier.header.deadline', 12],
  ['echeancier.header.weekday', 10],
  ['echeancier.header.event', 34],
  ['echeancier.header.member', 24],
  ['echeancier.header.rule', 50],
  ['echeancier.header.source', 46],
  ['echeancier.header.status', 24],
] as const satisfies readonly (readonly [MessageKey, number])[];

/** The « Échéancier » sheet of a year: each deadline, how it is counted, its article, and where it stands on a day. */
export function echeancierSheet(facts: EcheancierFacts): SheetModel {
  const heading = headingRows(facts);
  const header = COLUMNS.map(([key]) => textCell(text(key), 'header'));
  const lines = deadlinesOf(facts).map(line => deadlineRow(line, facts));
  const rows = [
    ...heading,
    header,
    ...(lines.length > 0 ? lines : [[textCell(nothingSentence(facts), 'note')]]),
    [],
    ...noteRows(facts),
  ];
  const columns = COLUMNS.map(([, width]) => ({ width }));
  const cells = rows.map(row => padded(row, COLUMNS.length));
  return {
    name: text('echeancier.sheetName', { year: String(facts.year) }),
    columns,
    rows: cells,
    rowHeights: wrappedHeights(cells, columns),
    headerRow: heading.length,
    orientation: 'landscape',
    footer: text('echeancier.title', { year: String(facts.year), convention: facts.convention }),
  };
}

function headingRows(facts: EcheancierFacts): CellModel[][] {
  const { year, convention, today } = facts;
  return [
    [textCell(text('echeancier.title', { year: String(year), convention }), 'title')],
    [textCell(text('echeancier.situation', { day: formatDay(today) }), 'subtitle')],
    [],
  ];
}

/** Why there is no deadline: the year is not one of the convention, or the convention sets none. */
function nothingSentence(facts: EcheancierFacts): string {
  const { year, period: given } = facts;
  const isInside = year >= yearOf(given.start) && year <= yearOf(given.end);
  return isInside ? text('echeancier.noneSet') : text('echeancier.nothing', period(facts));
}

function deadlineRow(line: Deadline, { terms, today }: EcheancierFacts): CellModel[] {
  const { event, member, deadline, source } = line;
  return [
    numberCell(serialOfDay(deadline), 'day'),
    textCell(text(`weekday.${weekdayOf(deadline) as Weekday}`), 'paragraph'),
    textCell(text(`echeancier.event.${event}`), 'paragraph'),
    textCell(member ?? whoever(line), 'paragraph'),
    textCell(deadlineRule(line, terms), 'paragraph'),
    textCell(source, 'paragraph'),
    statusCell(line, today),
  ];
}

/** Those whom a deadline concerns, when it is no single body. */
function whoever({ others }: Deadline): string {
  if (others === null) return text('echeancier.everyone');
  return others.count === null
    ? text('echeancier.others')
    : text('echeancier.otherBodies', { count: others.count });
}

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What was late, and what is ours and late or due this very day, stands out. */
function statusCell(line: Deadline, today: string): CellModel {
  const status = deadlineStatus(line.deadline, line.done, today);
  const standing = standingOf(line, status);
  const stands =
    standing === 'late' || status.kind === 'doneLate' || (status.kind === 'today' && isOurs(line));
  return textCell(render(statusMessage(line, status, standing)), stands ? 'alert' : 'paragraph');
}

function noteRows({ terms }: EcheancierFacts): CellModel[][] {
  const unset = termNames.filter(name => terms[name] === null).map(name => text(`echeancier.term.${name}`));
  return [
    ...(unset.length > 0 ? [text('echeancier.note.unset', { terms: unset.join(', ') })] : []),
    ...(['echeancier.note.francDays', 'echeancier.note.backward', 'echeancier.note.holidays'] as const).map(
      key => text(key),
    ),
  ].map(note => [textCell(note, 'note')]);
}

function period({ period: { start, end } }: EcheancierFacts) {
  return { start: formatDay(start), end: formatDay(end) };
}
