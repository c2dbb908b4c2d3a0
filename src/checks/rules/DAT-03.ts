import { formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { type Convention } from '../../domain/conventions/convention';
import { message } from '../../text/message';
import { type Finding } from '../finding';
import { type Rule } from '../rule';
import { type ClaimList, claimLists } from '../sheets/claimLists';
import { type DateColumn, dateColumns } from '../sheets/dateColumns';
import { fieldOf, textOf } from '../sheets/headedTable';

type Found = Omit<Finding, 'rule' | 'severity'>;

/** A titre of a year, or an end, that the convention does not cover. */
export const rule: Rule = {
  id: 'DAT-03',
  severity: 'major',
  isReferenceFree: false,
  check: ({ snapshot, convention }) => {
    const lists = claimLists(snapshot).filter(({ columns }) => columns.year !== undefined);
    const ends = snapshot.sheets.flatMap(dateColumns).filter(({ role }) => role === 'end');
    if (lists.length + ends.length === 0) return { notRun: message('DAT-03.notRun') };
    return [
      ...lists.flatMap(list => yearsOutside(convention, list)),
      ...ends.flatMap(column => endsOutside(convention, column)),
    ];
  },
};

function yearsOutside({ period, label }: Convention, list: ClaimList): Found[] {
  const [start, end] = [yearOf(period.start), yearOf(period.end)];
  return list.rows.flatMap((row): Found[] => {
    const field = fieldOf(list, row, 'year');
    const year = Number(textOf(field));
    if (!field || !Number.isInteger(year) || year < 1900 || (year >= start && year <= end)) return [];
    return [
      {
        sheet: list.sheet.name,
        cells: [field.address],
        expected: `${start}-${end}`,
        found: String(year),
        difference: null,
        message: message('DAT-03.message', {
          name: textOf(fieldOf(list, row, 'debtor')),
          found: String(year),
          start: String(start),
          end: String(end),
        }),
        explanation: [message('DAT-03.why', { convention: label, source: period.source })],
        remedy: null,
      },
    ];
  });
}

/** A member leaves on 1 January of a year of the convention, but for the first; the end of the period is no leaving. */
function endsOutside({ period, label }: Convention, { sheet, cells, header }: DateColumn): Found[] {
  const first = yearOf(period.start) + 1;
  return cells.flatMap(({ address, reading }): Found[] => {
    if (reading.kind !== 'day') return [];
    const { day } = reading;
    if (day > period.start && day <= period.end) return [];
    return [
      {
        sheet: sheet.name,
        cells: [address],
        expected: `${formatDay(`${first}-01-01`)}-${formatDay(period.end)}`,
        found: formatDay(day),
        difference: null,
        message: message('DAT-03.message.end', {
          header,
          found: formatDay(day),
          start: formatDay(period.start),
          end: formatDay(period.end),
        }),
        explanation: [message('DAT-03.why', { convention: label, source: period.source })],
        remedy: null,
      },
    ];
  });
}
