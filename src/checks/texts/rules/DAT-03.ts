import { formatDay, yearOf } from '../../../domain/calendar/calendarDay';
import { message } from '../../../text/message';
import { strangeApplications } from '../comparison/strangeApplications';
import { reworded } from '../comparison/quotes';
import { type DayFact } from '../facts/days';
import { type TextContext, type TextRule } from '../textContext';
import { placesOf, told, type Told } from './telling';

/** A period or a termination outside the convention; a period that starts before it was authorised. */
export const rule: TextRule = {
  id: 'DAT-03',
  severity: 'major',
  check: context => {
    const { facts, convention } = context;
    if (facts.subject.concerns === 'other')
      return { notRun: message('texts.noConvention', { convention: convention.label }) };
    return facts.isOtherPeriod
      ? periods(context)
      : [...periods(context), ...ends(context), ...retroactive(context)];
  },
};

function periods(context: TextContext): Told[] {
  const { period, label } = context.convention;
  const [start, end] = [yearOf(period.start), yearOf(period.end)];
  const wrong = context.facts.periods.filter(({ first, last }) => first !== start || last !== end);
  const [first] = wrong;
  if (!first) return [];
  // The right period stands in the text as well: the other one is another convention's.
  if (context.facts.periods.some(fact => !wrong.includes(fact))) return [];
  const names = strangeApplications(context).map(({ name }) => name);
  return [
    told(context, first.sentence, {
      passages: placesOf(wrong),
      expected: `${start}-${end}`,
      found: `${first.first}-${first.last}`,
      message: message('texts.DAT-03.message', {
        found: `${first.first}-${first.last}`,
        convention: label,
        expected: `${start}-${end}`,
      }),
      explanation: [
        message('DAT-03.why', { convention: label, source: period.source }),
        ...(names.length > 0 ? [message('texts.DAT-03.why.applications', { names: names.join(', ') })] : []),
      ],
      replacement: context.facts.isOtherPeriod
        ? null
        : reworded(context.read, first.sentence, [
            { start: first.start, end: first.end, words: `${start}-${end}` },
          ]),
    }),
  ];
}

/** A member leaves on 1 January of a year of the convention, but for the first. */
function ends(context: TextContext): Told[] {
  const { period } = context.convention;
  return context.facts.days
    .filter(
      fact => isTermination(fact) && fact.day !== null && (fact.day <= period.start || fact.day > period.end),
    )
    .map(fact =>
      told(context, fact.sentence, {
        passages: [fact.place],
        found: formatDay(fact.day ?? period.end),
        message: message('texts.DAT-03.message.end', {
          found: formatDay(fact.day ?? period.end),
          start: formatDay(period.start),
          end: formatDay(period.end),
        }),
      }),
    );
}

function isTermination({ sentence, start, day }: DayFact): boolean {
  const before = sentence.folded.slice(0, start);
  return /\bresili/.test(before) && day?.endsWith('-01-01') === true;
}

/** Signing authorised in the course of the first year: what is due before is for the parties to say. */
function retroactive(context: TextContext): Told[] {
  const { period } = context.convention;
  const covered = context.facts.periods.find(({ first }) => first === yearOf(period.start));
  const [authorised] = context.facts.days
    .filter(
      ({ role, day }) => role === 'authorisation' && day !== null && day > period.start && day <= period.end,
    )
    .sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
  const isSettled = context.read.sentences.some(({ folded }) =>
    /\bprorata temporis\b|\bretroacti|\bquelle que soit la date de (?:signature|notification)/.test(folded),
  );
  if (!covered || !authorised?.day || isSettled) return [];
  return [
    told(context, covered.sentence, {
      certainty: 'question',
      passages: placesOf([covered, authorised]),
      message: message('texts.DAT-03.message.retroactive', {
        start: formatDay(period.start),
        day: formatDay(authorised.day),
      }),
    }),
  ];
}
