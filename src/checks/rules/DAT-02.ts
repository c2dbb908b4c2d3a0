import { type CalendarDay, formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { deadlineOf } from '../../domain/calendar/conventionDeadlines';
import { type Convention } from '../../domain/conventions/convention';
import { message } from '../../text/message';
import { type Finding } from '../finding';
import { type Rule } from '../rule';
import { type SheetSnapshot } from '../snapshot';
import { cellIn } from '../workbookCells';
import { type ClaimList, claimLists } from '../sheets/claimLists';
import { type DateColumn, dateColumns } from '../sheets/dateColumns';
import { dayIn } from '../sheets/fieldValues';
import { fieldOf, textOf } from '../sheets/headedTable';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** The last day for something in a year, and the article that says it. */
interface Limit {
  readonly of: (year: number) => CalendarDay;
  readonly source: string;
}

/** A titre issued, or a change asked for, after the last day that the convention sets for it. */
export const rule: Rule = {
  id: 'DAT-02',
  severity: 'major',
  isReferenceFree: true,
  check: ({ snapshot, convention }) => {
    const lists = claimLists(snapshot).filter(({ columns }) => columns.issued !== undefined);
    const requests = snapshot.sheets.flatMap(requestsOf);
    if (lists.length + requests.length === 0) return { notRun: message('DAT-02.notRun') };
    const [claims, changes] = [
      limitOf(convention, ['claim']),
      limitOf(convention, ['change', 'termination']),
    ];
    if ((lists.length === 0 || !claims) && (requests.length === 0 || !changes))
      return { notRun: message('DAT-02.noLimit', { convention: convention.label }) };
    return [
      ...(claims ? lists.flatMap(list => lateClaims(list, claims)) : []),
      ...(changes ? requests.flatMap(request => lateRequests(request, changes)) : []),
    ];
  },
};

/**
 * The last day that the convention's own document sets; null where it sets none. Of several events that cannot be told
 * apart, the one that leaves the longest: what is late is late for all of them.
 */
function limitOf(
  convention: Convention,
  events: readonly ('claim' | 'change' | 'termination')[],
): Limit | null {
  const { deadlines, period } = convention;
  const limits = events.flatMap(event => {
    const [term, first] = [deadlines[event], deadlineOf(event, period.start, deadlines)];
    const of = (year: number) => deadlineOf(event, `${year}-01-01`, deadlines) ?? '';
    return term === null || first === null ? [] : [{ of, first, source: term.source }];
  });
  const [last] = limits.sort((one, other) => other.first.localeCompare(one.first));
  return last ?? null;
}

/** A titre of a year is issued by its last day. */
function lateClaims(list: ClaimList, { of: limitOfYear, source }: Limit): Found[] {
  return list.rows.flatMap((row): Found[] => {
    const field = fieldOf(list, row, 'issued');
    const issued = dayIn(field);
    if (!field || issued.kind !== 'day') return [];
    const year = Number(textOf(fieldOf(list, row, 'year'))) || yearOf(issued.day);
    const limit = limitOfYear(year);
    return issued.day > limit
      ? [
          {
            ...told(list.sheet.name, field.address, issued.day, limit),
            message: message('DAT-02.message.claim', {
              name: textOf(fieldOf(list, row, 'debtor')),
              found: formatDay(issued.day),
              expected: formatDay(limit),
            }),
            explanation: [message('DAT-02.why.claim', { expected: formatDay(limit), source })],
          },
        ]
      : [];
  });
}

interface Requests {
  readonly sent: DateColumn;
  readonly effect: DateColumn;
}

/** A day asked beside a day of effect, on one header row: requests to add, drop or terminate. */
function requestsOf(sheet: SheetSnapshot): Requests[] {
  const columns = dateColumns(sheet);
  return columns
    .filter(({ role }) => role === 'sent' || role === 'received')
    .flatMap(sent => {
      const effect = columns.find(
        ({ headerRow, header }) => headerRow === sent.headerRow && /effet/i.test(header),
      );
      return effect ? [{ sent, effect }] : [];
    });
}

/** What takes effect in a year is asked for by the last day of the year before. */
function lateRequests({ sent, effect }: Requests, { of: limitOfYear, source }: Limit): Found[] {
  return sent.cells.flatMap(({ cell, address, reading }): Found[] => {
    const taken = dayIn(cellIn(effect.sheet, cell.row, effect.column));
    if (reading.kind !== 'day' || taken.kind !== 'day') return [];
    const limit = limitOfYear(yearOf(taken.day) - 1);
    if (reading.day <= limit) return [];
    return [
      {
        ...told(sent.sheet.name, address, reading.day, limit),
        message: message('DAT-02.message.request', {
          found: formatDay(reading.day),
          expected: formatDay(limit),
          effect: formatDay(taken.day),
        }),
        explanation: [
          message('DAT-02.why.request', {
            expected: formatDay(limit),
            next: String(firstYearFor(reading.day, limitOfYear)),
            source,
          }),
        ],
      },
    ];
  });
}

/** The first year a request may hold for. */
function firstYearFor(day: CalendarDay, limitOfYear: Limit['of']): number {
  const year = yearOf(day);
  return day <= limitOfYear(year) ? year + 1 : year + 2;
}

function told(sheet: string, cell: string, found: CalendarDay, expected: CalendarDay) {
  return {
    sheet,
    cells: [cell],
    expected: formatDay(expected),
    found: formatDay(found),
    difference: null,
    remedy: null,
  };
}
