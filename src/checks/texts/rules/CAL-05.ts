import { formatEuros } from '../../../domain/money/formatEuros';
import { message, text } from '../../../text/message';
import { budgetNature } from '../comparison/budgets';
import { reworded } from '../comparison/quotes';
import { type Passage } from '../passage';
import { type Sentence } from '../reading/readText';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { placesOf, told, withoutStop } from './telling';

/** The budget of the period called yearly, or the reverse: by an amount, or by the legend of the formula. */
export const rule: TextRule = {
  id: 'CAL-05',
  severity: 'blocking',
  check: aboutConvention(context => {
    const found = [...legend(context), ...amounts(context)];
    const [first] = found;
    if (!first) return [];
    const isYear = context.convention.budgetPeriodicity.value === 'period';
    return [
      told(context, first.sentence, {
        certainty: found.some(({ isSure }) => isSure) ? 'error' : 'question',
        // Where to go first is where it is said outright.
        passages: [first.place, ...placesOf(found).filter(({ start }) => start !== first.place.start)],
        found: first.said,
        message: isYear
          ? message('texts.CAL-05.message.year', { found: first.said })
          : message('texts.CAL-05.message.period', { found: first.said }),
        explanation: [
          message('DOC-01.why.source', {
            source: withoutStop(context.convention.budgetPeriodicity.source),
          }),
        ],
        replacement: first.replacement,
      }),
    ];
  }),
};

interface Misspanned {
  readonly sentence: Sentence;
  readonly place: Passage;
  readonly said: string;
  readonly isSure: boolean;
  readonly replacement: string | null;
}

const LEGEND =
  /\bp ?appli ?(?:=|:|designe|est|represente)[^.;=]{0,30}?\bcout annuel(?: global| total| forfaitaire)?/g;
const YEARLY = 'annuel';
const ELSEWHERE =
  /\bcout annuel(?: global| forfaitaire)? (?:de l'appli|etabli pour chacun|est fixe pour toute la duree|global)/g;

/** « Pappli = coût annuel global de l'appli », and where the text says it again. */
function legend(context: TextContext): Misspanned[] {
  if (context.convention.budgetPeriodicity.value !== 'period') return [];
  const found = context.read.sentences.flatMap(sentence => matches(context, sentence, LEGEND));
  if (found.length === 0) return [];
  return [...found, ...context.read.sentences.flatMap(sentence => matches(context, sentence, ELSEWHERE))];
}

function matches(context: TextContext, sentence: Sentence, pattern: RegExp): Misspanned[] {
  return [...sentence.folded.matchAll(pattern)].map(({ index, 0: whole }) => {
    const start = index + whole.lastIndexOf(YEARLY);
    const end = start + YEARLY.length;
    const adjective = / (?:global|total|forfaitaire)(?![a-z])/y;
    adjective.lastIndex = end;
    const rest = adjective.exec(sentence.folded)?.[0] ?? '';
    return {
      sentence,
      place: sentence.at(start, end),
      said: text('texts.CAL-05.what'),
      isSure: true,
      replacement: reworded(context.read, sentence, [
        { start, end: end + rest.length, words: `${rest.trim()} sur la durée de la convention`.trim() },
      ]),
    };
  });
}

function amounts(context: TextContext): Misspanned[] {
  return context.facts.amounts.flatMap(fact => {
    const { application, role, sentence } = fact;
    if (role !== 'budget' || application?.pricing.kind !== 'pro-rata') return [];
    const { isMisspanned, expected } = budgetNature(context.convention, application.pricing.budget, fact);
    if (!isMisspanned) return [];
    return [
      {
        sentence,
        place: fact.place,
        said: formatEuros(fact.value),
        isSure: fact.isSure,
        replacement: reworded(context.read, sentence, [
          { start: fact.start, end: fact.end, words: formatEuros(expected) },
        ]),
      },
    ];
  });
}
