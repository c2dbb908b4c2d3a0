import { type CalendarDay, formatDay, yearOf } from '../domain/calendar/calendarDay';
import { FIRST_YEAR, LAST_YEAR } from '../domain/calendar/conventionYears';
import { readDay } from '../domain/calendar/readDay';
import { withoutDays } from '../domain/calendar/writtenDay';
import { DomainError } from '../domain/errors/domainError';
import { plainWords } from '../domain/names/plainWords';
import { message } from '../text/message';
import { isLeftOut, plainValue, quoted } from './cellValue';

/** What may stand before a day and change nothing of it. */
const WORDS_BEFORE = ['le', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/**
 * A day from a cell or an argument of any type: Excel's number of a date, or a text such as "30/09/2019",
 * "1er juillet 2019" or "2019-09-30".
 *
 * @throws DomainError saying what was given when it is missing, no day, or a day of another age: 2019 typed as a
 *   number is 11 July 1905 for Excel.
 */
export function dayArgument(argument: unknown): CalendarDay {
  const given = plainValue(argument);
  if (isLeftOut(given)) throw new DomainError(message('day.missing'));
  const reading = readDay(given);
  if (reading.kind === 'impossible') {
    throw new DomainError(message('day.impossible', { given: quoted(reading.text) }));
  }
  if (reading.kind === 'none' || isAmongOtherWords(given)) {
    throw new DomainError(message('day.notADay', { given: quoted(given) }));
  }
  const { day } = reading;
  if (yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR) {
    throw new DomainError(
      message('day.implausible', {
        given: quoted(given),
        day: formatDay(day),
        first: String(FIRST_YEAR),
        last: String(LAST_YEAR),
      }),
    );
  }
  return day;
}

/** A sentence may speak of several days: only a text that is one day is taken for it. */
function isAmongOtherWords(given: unknown): boolean {
  if (typeof given !== 'string' || /^\s*\d{4}-/.test(given)) return false;
  const others = withoutDays(withFullYear(plainWords(given))).split(' ');
  return others.some(word => word !== '' && !WORDS_BEFORE.includes(word));
}

/** "30/9/19" is a day of 2019 where nothing else stands. */
function withFullYear(words: string): string {
  return words.replace(/^(\d{1,2} \d{1,2}) (\d{2})$/, '$1 20$2');
}
