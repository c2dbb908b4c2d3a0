import { type CalendarDay, isCalendarDay } from './calendarDay';
import { plainWords } from '../names/plainWords';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
// Given by `plainWords`: "28/12/2018" reads "28 12 2018".
const WRITTEN = new RegExp(String.raw`\b(\d{1,2})(?:er)? (\d{1,2}|${MONTHS.join('|')}) (\d{4})\b`);

/** The first day written in a text as "28/12/2018", "28 décembre 2018" or "1er juillet 2019"; null without one. */
export function writtenDay(text: string): CalendarDay | null {
  const [, day = '', month = '', year = ''] = WRITTEN.exec(plainWords(text)) ?? [];
  const number = MONTHS.indexOf(month) + 1 || Number(month);
  const found = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(found) ? found : null;
}

/** A text without the days written in it, so that their years are not taken for another year. */
export function withoutDays(words: string): string {
  return words.replace(new RegExp(WRITTEN, 'g'), ' ');
}
