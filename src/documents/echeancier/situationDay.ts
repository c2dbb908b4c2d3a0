import { type CalendarDay, formatDay } from '../../domain/calendar/calendarDay';
import { readDay } from '../../domain/calendar/readDay';
import { text } from '../../text/inFrench';
import { type SheetEntries } from '../ownSheets/cellEntry';

/** The heading, and some lines that someone may have put above it. */
const HEAD_ROWS = 10;

/** The day on which the deadlines of an « Échéancier » sheet were looked at; null when it does not say it. */
export function situationDay(found: SheetEntries): CalendarDay | null {
  for (const [cell] of found.slice(0, HEAD_ROWS)) {
    const [written = ''] = typeof cell === 'string' ? (/\d{2}\/\d{2}\/\d{4}$/.exec(cell) ?? []) : [];
    const read = readDay(written);
    if (read.kind === 'day' && cell === text('echeancier.situation', { day: formatDay(read.day) }))
      return read.day;
  }
  return null;
}
