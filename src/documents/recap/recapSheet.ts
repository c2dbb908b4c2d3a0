import { formatDay, type CalendarDay } from '../../domain/calendar/calendarDay';
import { serialOfDay } from '../../domain/calendar/excelSerial';
import { type Convention } from '../../domain/conventions/convention';
import { render, text } from '../../text/inFrench';
import { type Subscription } from '../../domain/conventions/subscription';
import { numberCell, textCell } from '../cells';
import { type CellModel, type SheetModel } from '../sheetModel';
import { emptyCell, nameCells, optionalCell } from '../year/firstColumns';
import { listSheet } from '../year/listSheet';
import { unsignedNotes } from '../year/unsignedNotes';
import { type YearAccount, yearStatement } from '../year/yearLines';

/**
 * Annexe 1, « tableau récapitulatif »: what each body uses in a year, since when, until when, by which délibération.
 * A body that uses nothing appears nowhere.
 *
 * @throws DomainError as `yearStatement` does.
 */
export function recapSheet(convention: Convention, year: number): SheetModel {
  const statement = yearStatement(convention, year);
  const { applications } = convention;
  const years = { year: String(year) };
  return listSheet({
    name: text('recap.sheetName', years),
    title: text('recap.title', years),
    subtitles: [convention.label],
    columns: [
      { header: text('year.header.member'), width: 26 },
      { header: text('year.header.type'), width: 12 },
      ...applications.map(({ label }) => ({ header: label, width: 19 })),
      { header: text('recap.header.from'), width: 12 },
      { header: text('recap.header.to'), width: 12 },
      { header: text('recap.header.deliberation'), width: 26 },
    ],
    lines: statement.accounts.map(account => () => accountCells(account, convention)),
    totals: rows =>
      [
        () => [
          textCell(text('recap.count'), 'totalLabel'),
          emptyCell('totalLabel'),
          ...applications.map(({ code }) =>
            numberCell(
              statement.accounts.filter(({ lines }) => lines.some(line => line.application.code === code))
                .length,
              'totalInhabitants',
            ),
          ),
          ...[0, 1, 2].map(() => emptyCell('totalLabel')),
        ],
      ].filter(() => rows.last >= rows.first),
    notes: [
      ...(statement.accounts.length === 0 ? [text('year.nobody', years)] : []),
      ...unsignedNotes(statement).map(render),
    ],
    orientation: 'landscape',
  });
}

function accountCells({ member, payer, lines }: YearAccount, convention: Convention): CellModel[] {
  const used = new Set(lines.map(({ application }) => application.code));
  const subscriptions = lines.map(({ subscription }) => subscription);
  const deliberations = [
    ...new Set(subscriptions.flatMap(({ deliberation }) => (deliberation === null ? [] : [deliberation]))),
  ];
  return [
    ...nameCells(member, payer),
    ...convention.applications.map(({ code }) =>
      textCell(text(used.has(code) ? 'recap.yes' : 'recap.no'), 'name'),
    ),
    dayCell(subscriptions.map(({ from }) => from)),
    leftCell(subscriptions),
    optionalCell(deliberations.join(' ; ')),
  ];
}

/** One day as a date; several, as their services have them, as a text. */
function dayCell(days: readonly CalendarDay[]): CellModel {
  const [only, ...others] = [...new Set(days)].sort();
  if (only === undefined) return emptyCell();
  return others.length === 0
    ? numberCell(serialOfDay(only), 'day')
    : textCell([only, ...others].map(formatDay).join(' ; '), 'paragraph');
}

/** When the body leaves: a date when it leaves all it uses that day, else each date with the services it is for. */
function leftCell(subscriptions: readonly Subscription[]): CellModel {
  const left = subscriptions.flatMap(({ to, application }) => (to === null ? [] : [{ to, application }]));
  const days = [...new Set(left.map(({ to }) => to))].sort();
  if (days.length <= 1 && left.length === subscriptions.length) return dayCell(days);
  const told = days.map(day => {
    const services = left.filter(({ to }) => to === day).map(({ application }) => application);
    return `${formatDay(day)} (${services.join(', ')})`;
  });
  return optionalParagraph(told.join(' ; '));
}

function optionalParagraph(written: string): CellModel {
  return written === '' ? emptyCell() : textCell(written, 'paragraph');
}
