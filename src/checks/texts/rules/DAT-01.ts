import { weekdayOf } from '../../../domain/calendar/workingDays';
import { formatDay } from '../../../domain/calendar/calendarDay';
import { message, render } from '../../../text/message';
import { type DayFact, weekdayNames } from '../facts/days';
import { type TextContext, type TextRule } from '../textContext';
import { placesOf, told, type Told } from './telling';

/** Days that do not exist, days of the week that are wrong, days out of order, days left blank. */
export const rule: TextRule = {
  id: 'DAT-01',
  severity: 'major',
  check: context => [
    ...impossible(context),
    ...weekdays(context),
    ...order(context),
    ...authorisation(context),
    ...blanks(context),
  ],
};

function impossible(context: TextContext): Told[] {
  return context.facts.days
    .filter(({ day }) => day === null)
    .map(fact =>
      told(context, fact.sentence, {
        passages: [fact.place],
        found: fact.written,
        message: message('texts.DAT-01.message.impossible', { found: fact.written }),
      }),
    );
}

function weekdays(context: TextContext): Told[] {
  return context.facts.days.flatMap(fact => {
    const { day, weekday, written } = fact;
    if (day === null || weekday === null || weekdayOf(day) === weekday) return [];
    const [right = '', found = ''] = [weekdayNames[weekdayOf(day)], weekdayNames[weekday]];
    return [
      told(context, fact.sentence, {
        passages: [fact.place],
        expected: right,
        found,
        message: message('texts.DAT-01.message.weekday', {
          day: formatDay(day),
          right,
          found: written.split(' ')[0] ?? found,
        }),
      }),
    ];
  });
}

/** What a délibération goes through, in order. */
const STEPS = ['convocation', 'session', 'received', 'published'] as const;

function order(context: TextContext): Told[] {
  const days = STEPS.flatMap(role => {
    const of = context.facts.days.filter(fact => fact.role === role && fact.day !== null);
    // Several days of one kind: of other acts, cited. Nothing is sure.
    return new Set(of.map(({ day }) => day)).size === 1 && of[0] ? [{ role, fact: of[0] }] : [];
  });
  return days.slice(1).flatMap(({ role, fact }, index): Told[] => {
    const before = days[index];
    if (!before?.fact.day || !fact.day || fact.day >= before.fact.day) return [];
    const isSession = role === 'session' && before.role === 'convocation';
    return [
      told(context, fact.sentence, {
        certainty: isSession || before.role === 'session' ? 'error' : 'question',
        passages: placesOf([fact, before.fact]),
        expected: null,
        found: formatDay(fact.day),
        message: message('texts.DAT-01.message.order', {
          later: render(message(`texts.day.${role}`)),
          laterDay: formatDay(fact.day),
          earlier: render(message(`texts.day.${before.role}`)),
          earlierDay: formatDay(before.fact.day),
        }),
      }),
    ];
  });
}

/** Signing was authorised before a délibération the text cites: one of both days may be wrong. */
function authorisation(context: TextContext): Told[] {
  const { days } = context.facts;
  const last = (facts: readonly DayFact[]) =>
    [...facts].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '')).at(-1);
  const authorised = last(days.filter(({ role, day }) => role === 'authorisation' && day));
  const cited = last(days.filter(({ role, day }) => role === 'deliberation' && day));
  if (!authorised?.day || !cited?.day || cited.day <= authorised.day) return [];
  return [
    told(context, authorised.sentence, {
      certainty: 'question',
      passages: placesOf([authorised, cited]),
      found: formatDay(authorised.day),
      message: message('texts.DAT-01.message.authorised', {
        day: formatDay(authorised.day),
        other: formatDay(cited.day),
      }),
    }),
  ];
}

const BLANK =
  /\ben date du ?:? ?(?:[._…]{3,}|,|$)|\bdeliberation (?:du|en date du) ?:? ?(?:[._]{3,})|\bfait a [a-z' -]{2,40}, ?le ?(?:[._]{3,}|$)|\bfait a ?(?:[._]{2,})? ?le ?(?:[._]{3,})?$/;

function blanks(context: TextContext): Told[] {
  const blank = context.read.sentences.flatMap(sentence => {
    const found = BLANK.exec(sentence.folded);
    return found ? [{ sentence, place: sentence.at(found.index, found.index + found[0].length) }] : [];
  });
  const [first] = blank;
  if (!first) return [];
  return [
    told(context, first.sentence, {
      certainty: 'question',
      passages: placesOf(blank),
      message: message('texts.DAT-01.message.blank', { count: blank.length }),
    }),
  ];
}
