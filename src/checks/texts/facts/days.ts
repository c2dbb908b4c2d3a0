import { SMALL_NUMBERS } from '../../../domain/money/amountInWords';
import { type CalendarDay, isCalendarDay } from '../../../domain/calendar/calendarDay';
import { type Passage } from '../passage';
import { type ReadText, type Sentence } from '../reading/readText';

/** What a day written in a text is the day of, as far as the words before it say. */
export type DayRole =
  | 'convocation'
  | 'session'
  | 'authorisation'
  | 'deliberation'
  | 'received'
  | 'published'
  | 'signed'
  | 'other';

/** A day written in a text: « 1er juillet 2019 », « 05/07/2019 », « mardi 14 décembre 2021 ». */
export interface DayFact {
  readonly kind: 'day';
  /** Null for a day that does not exist: « 31 juin 2019 ». */
  readonly day: CalendarDay | null;
  readonly written: string;
  /** The day of the week written with it: 0 for Monday. */
  readonly weekday: number | null;
  readonly role: DayRole;
  readonly sentence: Sentence;
  readonly place: Passage;
  readonly start: number;
  readonly end: number;
}

/** A day without its year: « le 30 septembre », a deadline. */
export interface DeadlineFact {
  readonly kind: 'deadline';
  readonly dayOfMonth: number;
  readonly month: number;
  readonly sentence: Sentence;
  readonly place: Passage;
  readonly start: number;
  readonly end: number;
}

/** The years a convention is said to cover. */
export interface PeriodFact {
  readonly kind: 'period';
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
  readonly place: Passage;
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
const MONTH_NAMES = MONTHS.split('|');
/** From Monday, as the calendar counts them. */
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const DAY = new RegExp(
  String.raw`(?<![\d/.-])(?:(${WEEKDAYS.join('|')}) )?(\d{1,2})(?:er)?(?: (${MONTHS}) |([/.-])(\d{1,2})\4)(\d{4}|\d{2})(?![\d/]|[.-]\d)`,
  'g',
);
const WRITTEN_OUT = new RegExp(
  String.raw`l'an ([a-z -]{10,50}?),? (?:et )?le (?:jour )?([a-z-]{2,20})(?: (?:du mois )?d[e']\s?| )(${MONTHS})(?![a-z])`,
  'g',
);
const DEADLINE = new RegExp(String.raw`(?<![\d/])(\d{1,2})(?:er)? (${MONTHS})(?! \d{4}|[a-z])`, 'g');
const YEARS = String.raw`(20\d\d)`;
const PERIOD = new RegExp(
  String.raw`\b(?:periode|duree|convention|annees|exercices|pour les annees|triennale?|avenant)\b[^.;€]{0,60}?(?<!\d)${YEARS}(?:\s?[-/,]\s?20\d\d)*\s?(?:-|/|,|a|et|au)\s?${YEARS}(?!\d|-\d)`,
  'g',
);
const FROM_TO = new RegExp(
  String.raw`\b(?:du|a compter du|a partir du) 1er janvier ${YEARS}(?: et)?(?: jusqu')?,? ?(?:au|a) 31 decembre ${YEARS}`,
  'g',
);
const ROLES: readonly (readonly [DayRole, RegExp])[] = [
  ['convocation', /\bconvocation|\bconvoque/],
  ['received', /\b(?:depot|depose|reception|recu|transmi)[a-z]*\b/],
  ['published', /\bpubli|\baffich/],
  ['signed', /\bfait a\b|\bsigne[a-z]* le\b|\bsignature\b/],
  ['authorisation', /\bhabilite|\bautorise/],
  ['session', /\bseance|\bsession\b|\breuni/],
  ['deliberation', /\bdeliberation/],
];
const LEAD = 130;

export function dayFacts({ sentences }: ReadText): DayFact[] {
  return sentences.flatMap(sentence => {
    if (sentence.block.kind === 'row') return [];
    const found = [...numeric(sentence), ...writtenOut(sentence)].sort((a, b) => a.start - b.start);
    return found.map((one, index) => ({
      kind: 'day' as const,
      ...one,
      role: sentence.folded.startsWith("l'an ", one.start)
        ? ('session' as const)
        : roleOf(sentence.folded.slice(Math.max(found[index - 1]?.end ?? 0, one.start - LEAD), one.start)),
      sentence,
      written: sentence.text.slice(one.start, one.end),
      place: sentence.at(one.start, one.end),
    }));
  });
}

type Found = Pick<DayFact, 'day' | 'weekday' | 'start' | 'end'>;

function numeric({ folded }: Sentence): Found[] {
  return [...folded.matchAll(DAY)].map(
    ({ index, 0: whole, 1: weekday, 2: day = '', 3: name, 5: month, 6: year = '' }) => ({
      day: calendarDay(year, name ? MONTH_NAMES.indexOf(name) + 1 : Number(month), Number(day)),
      weekday: weekday === undefined ? null : WEEKDAYS.indexOf(weekday),
      start: index,
      end: index + whole.length,
    }),
  );
}

/** « L'an deux mille dix-neuf et le jour un du mois de juillet ». */
function writtenOut({ folded }: Sentence): Found[] {
  return [...folded.matchAll(WRITTEN_OUT)].flatMap(
    ({ index, 0: whole, 1: years = '', 2: day = '', 3: month = '' }) => {
      const [year, dayOfMonth] = [numberInWords(years), day === 'premier' ? 1 : numberInWords(day)];
      if (year === null || dayOfMonth === null) return [];
      const found = calendarDay(String(year), MONTH_NAMES.indexOf(month) + 1, dayOfMonth);
      return [{ day: found, weekday: null, start: index, end: index + whole.length }];
    },
  );
}

/** Numbers up to some thousands as délibérations write years and days. */
function numberInWords(words: string): number | null {
  let total = 0;
  let current = 0;
  for (const word of words.split(/[\s-]+/).filter(one => one !== '' && one !== 'et')) {
    const unit = SMALL_NUMBERS.findIndex(name => name === word);
    if (unit !== -1) current += unit;
    else if (word === 'vingt' || word === 'vingts')
      current = current % 100 === 4 ? current + 76 : current + 20;
    else if (word === 'trente') current += 30;
    else if (word === 'cent' || word === 'cents') current = Math.max(1, current) * 100;
    else if (word === 'mille' || word === 'mil') {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else return null;
  }
  return total + current || null;
}

function calendarDay(year: string, month: number, day: number): CalendarDay | null {
  const full = year.length === 2 ? `20${year}` : year;
  const two = (part: number) => String(part).padStart(2, '0');
  const found = `${full}-${two(month)}-${two(day)}`;
  return isCalendarDay(found) ? found : null;
}

/** The words nearest to the day say what it is the day of. */
function roleOf(before: string): DayRole {
  let best: { role: DayRole; at: number } = { role: 'other', at: -1 };
  for (const [role, pattern] of ROLES) {
    const at = Math.max(-1, ...[...before.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => index));
    if (at > best.at) best = { role, at };
  }
  // « habilité par délibération du » is the day of that délibération.
  return best.role === 'deliberation' && /\bhabilite|\bautorise/.test(before) ? 'authorisation' : best.role;
}

export function deadlineFacts({ sentences }: ReadText): DeadlineFact[] {
  return sentences.flatMap(sentence =>
    [...sentence.folded.matchAll(DEADLINE)].map(({ index, 0: whole, 1: day = '', 2: month = '' }) => ({
      kind: 'deadline' as const,
      dayOfMonth: Number(day),
      month: MONTH_NAMES.indexOf(month) + 1,
      sentence,
      place: sentence.at(index, index + whole.length),
      start: index,
      end: index + whole.length,
    })),
  );
}

export function periodFacts({ sentences }: ReadText): PeriodFact[] {
  return sentences.flatMap(sentence => {
    if (sentence.block.kind === 'row') return [];
    const found = [FROM_TO, PERIOD].flatMap(pattern =>
      [...sentence.folded.matchAll(pattern)].map(({ index, 0: whole, 1: first = '', 2: last = '' }) => {
        const start = index + whole.indexOf(first);
        return { first: Number(first), last: Number(last), start, end: index + whole.length };
      }),
    );
    const [one] = found.filter(({ first, last }) => last > first && last - first < 12);
    return one ? [{ kind: 'period' as const, ...one, sentence, place: sentence.at(one.start, one.end) }] : [];
  });
}

export const weekdayNames: readonly string[] = WEEKDAYS;
