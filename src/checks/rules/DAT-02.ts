import { type CalendarDay, formatDay, yearOf } from '../../domain/calendar/calendarDay';
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

/** 30 September: titres are issued, changes asked for and terminations notified by then (articles 5, 9 and 10). */
const limitOf = (year: number): CalendarDay => `${year}-09-30`;

/** A titre issued, or a change asked for, after 30 September. */
export const rule: Rule = {
  id: 'DAT-02',
  severity: 'major',
  isReferenceFree: true,
  check: ({ snapshot }) => {
    const lists = claimLists(snapshot).filter(({ columns }) => columns.issued !== undefined);
    const requests = snapshot.sheets.flatMap(requestsOf);
    if (lists.length + requests.length === 0) return { notRun: message('DAT-02.notRun') };
    return [...lists.flatMap(lateClaims), ...requests.flatMap(lateRequests)];
  },
};

/** A titre of a year is issued by 30 September of that year. */
function lateClaims(list: ClaimList): Found[] {
  return list.rows.flatMap((row): Found[] => {
    const field = fieldOf(list, row, 'issued');
    const issued = dayIn(field);
    if (!field || issued.kind !== 'day') return [];
    const year = Number(textOf(fieldOf(list, row, 'year'))) || yearOf(issued.day);
    const limit = limitOf(year);
    return issued.day > limit
      ? [
          {
            ...told(list.sheet.name, field.address, issued.day, limit),
            message: message('DAT-02.message.claim', {
              name: textOf(fieldOf(list, row, 'debtor')),
              found: formatDay(issued.day),
              expected: formatDay(limit),
            }),
            explanation: [message('DAT-02.why.claim', { expected: formatDay(limit) })],
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

/** What takes effect in a year is asked for by 30 September of the year before. */
function lateRequests({ sent, effect }: Requests): Found[] {
  return sent.cells.flatMap(({ cell, address, reading }): Found[] => {
    const taken = dayIn(cellIn(effect.sheet, cell.row, effect.column));
    if (reading.kind !== 'day' || taken.kind !== 'day') return [];
    const limit = limitOf(yearOf(taken.day) - 1);
    if (reading.day <= limit) return [];
    return [
      {
        ...told(sent.sheet.name, address, reading.day, limit),
        message: message('DAT-02.message.request', {
          found: formatDay(reading.day),
          expected: formatDay(limit),
          effect: formatDay(taken.day),
        }),
        explanation: [message('DAT-02.why.request', { next: String(firstYearFor(reading.day)) })],
      },
    ];
  });
}

/** The first year a request may hold for. */
function firstYearFor(day: CalendarDay): number {
  const year = yearOf(day);
  return day <= limitOf(year) ? year + 1 : year + 2;
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
