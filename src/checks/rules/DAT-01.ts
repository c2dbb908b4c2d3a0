import { formatDay, yearOf } from '../../domain/calendar/calendarDay';
import { message } from '../../text/message';
import { type Edit, type Finding } from '../finding';
import { type Rule } from '../rule';
import { type DateCell, type DateColumn, dateColumns, type DateRole } from '../sheets/dateColumns';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/calendar/conventionYears';
import { serialOfDay } from '../../domain/calendar/excelSerial';

type Found = Omit<Finding, 'rule' | 'severity'>;

const DAY_FORMAT = 'dd/mm/yyyy';
/** What cannot come before what. */
const ORDER: readonly (readonly [DateRole, DateRole])[] = [
  ['start', 'end'],
  ['issued', 'due'],
  ['sent', 'received'],
];

/** Days that are texts, that do not exist, or that come in the wrong order. */
export const rule: Rule = {
  id: 'DAT-01',
  severity: 'major',
  isReferenceFree: true,
  check: ({ snapshot }) => {
    const columns = snapshot.sheets.flatMap(dateColumns);
    if (columns.length === 0) return { notRun: message('check.noDates') };
    return [...columns.flatMap(column => [...texts(column), ...unlikely(column)]), ...outOfOrder(columns)];
  },
};

/** Days kept as texts: one finding a column, that makes dates of them. */
function texts({ sheet, cells, header }: DateColumn): Found[] {
  const kept = cells.flatMap(({ cell, address, reading }) =>
    reading.kind === 'day' && reading.isText ? [{ cell, address, day: reading.day }] : [],
  );
  const [first] = kept;
  if (!first) return [];
  const isWritable = kept.every(({ cell }) => cell.formula === null);
  const edits = kept.map(({ address: cell, day }): Edit => ({
    kind: 'number',
    sheet: sheet.name,
    cell,
    value: String(serialOfDay(day)),
    numberFormat: DAY_FORMAT,
  }));
  return [
    {
      sheet: sheet.name,
      cells: kept.map(({ address }) => address),
      expected: formatDay(first.day),
      found: String(first.cell.value),
      difference: null,
      message: message('DAT-01.message', {
        count: kept.length,
        header,
        found: String(first.cell.value),
        expected: formatDay(first.day),
      }),
      explanation: [message('DAT-01.why')],
      remedy: isWritable ? { kind: 'fix', edits } : null,
    },
  ];
}

/** "31/02/2019", or a year of another age. */
function unlikely({ sheet, cells }: DateColumn): Found[] {
  return cells.flatMap(({ address, cell, reading }): Found[] => {
    const isFar =
      reading.kind === 'day' && (yearOf(reading.day) < FIRST_YEAR || yearOf(reading.day) > LAST_YEAR);
    if (reading.kind !== 'impossible' && !isFar) return [];
    const found = reading.kind === 'day' ? formatDay(reading.day) : String(cell.value).trim();
    return [
      {
        ...told(sheet.name, [address], found),
        message: isFar
          ? message('DAT-01.message.year', { found })
          : message('DAT-01.message.impossible', { found }),
        explanation: [
          isFar
            ? message('DAT-01.why.year', { first: String(FIRST_YEAR), last: String(LAST_YEAR) })
            : message('DAT-01.why.impossible'),
        ],
      },
    ];
  });
}

function outOfOrder(columns: readonly DateColumn[]): Found[] {
  return ORDER.flatMap(([before, after]) =>
    columns
      .filter(({ role }) => role === before)
      .flatMap(first => {
        const second = columns.find(
          ({ role, sheet, headerRow }) =>
            role === after && sheet === first.sheet && headerRow === first.headerRow,
        );
        return second ? pairs(first, second).flatMap(pair => contradiction(first, second, pair)) : [];
      }),
  );
}

function pairs(first: DateColumn, second: DateColumn): [DateCell, DateCell][] {
  return first.cells.flatMap(one => {
    const other = second.cells.find(({ cell }) => cell.row === one.cell.row);
    return other ? [[one, other] as [DateCell, DateCell]] : [];
  });
}

function contradiction(first: DateColumn, second: DateColumn, [one, other]: [DateCell, DateCell]): Found[] {
  if (one.reading.kind !== 'day' || other.reading.kind !== 'day' || one.reading.day <= other.reading.day)
    return [];
  const [before, after] = [formatDay(one.reading.day), formatDay(other.reading.day)];
  return [
    {
      ...told(second.sheet.name, [other.address, one.address], after),
      message: message('DAT-01.message.order', {
        header: second.header,
        found: after,
        first: first.header,
        before,
      }),
      explanation: [message('DAT-01.why.order', { cell: other.address, other: one.address })],
    },
  ];
}

function told(sheet: string, cells: readonly string[], found: string) {
  return { sheet, cells, expected: null, found, difference: null, remedy: null };
}
