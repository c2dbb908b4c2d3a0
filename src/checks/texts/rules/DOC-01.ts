import { formatDay } from '../../../domain/calendar/calendarDay';
import { type Decimal } from '../../../domain/money/decimal';
import { formatEuros } from '../../../domain/money/formatEuros';
import { populationsEqualTo } from '../../../domain/population/populationHistory';
import { message, render } from '../../../text/message';
import { percent } from '../../../domain/money/figureTexts';
import { grouped } from '../../grouped';
import { type ComparedAmount } from '../comparison/comparedAmount';
import { budgetNature } from '../comparison/budgets';
import { reworded } from '../comparison/quotes';
import { announcedTotals, subscribedTotals } from '../comparison/totals';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { causeLine, listed, placesOf, sourceLine, told, type Told, withoutStop } from './telling';
import { wrongInhabitants } from './wrongInhabitants';

/** A figure of the text that annexe 2 or the convention contradicts. */
export const rule: TextRule = {
  id: 'DOC-01',
  severity: 'blocking',
  check: aboutConvention(context => [
    ...amounts(context),
    ...totals(context),
    ...budgets(context),
    ...rates(context),
    ...populations(context),
    ...decrees(context),
  ]),
};

/** A wrong amount this far from the right one, without a cause, is perhaps something else: a question. */
const FAR = 0.05;

/** One finding a sentence: it is rewritten as a whole. */
function amounts(context: TextContext): Told[] {
  const wrong = context.compared.filter(
    ({ verdict, cause, fact }) =>
      verdict === 'wrong' &&
      !(cause?.kind === 'otherSide' && fact.side === 'net' && cause.is.endsWith('gross')),
  );
  return grouped(wrong, ({ fact }) => String(fact.sentence.at(0, 1).start)).flatMap(ofSentence =>
    grouped(ofSentence, one => (isCertain(one) ? 'error' : 'question')).flatMap(same =>
      ofAmounts(context, same),
    ),
  );
}

function isCertain({ fact, cause, expected }: ComparedAmount): boolean {
  if (!fact.isSure || !expected || cause?.kind === 'annexeWrong') return false;
  const gap = fact.value.minus(expected.value).abs();
  return cause?.kind !== 'unknown' || gap.lte(expected.value.times(FAR));
}

function ofAmounts(context: TextContext, compared: readonly ComparedAmount[]): Told[] {
  const [first] = compared;
  if (!first?.expected || !first.cause) return [];
  const { fact, expected } = first;
  const values = {
    application: fact.application?.code ?? '',
    found: listed(compared.map(one => formatEuros(one.fact.value))),
    expected: listed(compared.map(one => formatEuros(one.expected?.value ?? one.fact.value))),
  };
  const causes = new Map(
    compared.flatMap(one =>
      one.cause ? [[render(causeLine(one.cause, one, context)), causeLine(one.cause, one, context)]] : [],
    ),
  );
  return [
    told(context, fact.sentence, {
      certainty: isCertain(first) ? 'error' : 'question',
      passages: placesOf(compared.map(one => one.fact)),
      expected: expected.value.toString(),
      found: fact.value.toString(),
      difference: fact.value.minus(expected.value).toString(),
      message:
        compared.length === 1
          ? message('DOC-01.message', { ...values, figure: render(message(`texts.figure.${expected.kind}`)) })
          : message('DOC-01.message.several', values),
      explanation: [...compared.flatMap(one => sourceLine(one, context)), ...causes.values()],
      replacement: reworded(
        context.read,
        fact.sentence,
        compared.map(one => ({
          start: one.fact.start,
          end: one.fact.end,
          words: formatEuros(one.expected?.value ?? one.fact.value),
        })),
      ),
    }),
  ];
}

/** A total without its lines, held against the applications the text says are subscribed to. */
function totals(context: TextContext): Told[] {
  const explained = new Set(announcedTotals(context).map(({ total }) => total));
  return context.facts.amounts
    .filter(fact => fact.role === 'total' && !explained.has(fact))
    .flatMap(fact => {
      const { applications, totals: possible } = subscribedTotals(context, fact);
      const nearest = nearestOf(
        fact.value,
        possible.map(({ value }) => value),
      );
      if (!nearest || possible.some(({ value }) => value.eq(fact.value))) return [];
      const isNear = fact.value.minus(nearest).abs().lte(nearest.times(FAR));
      return [
        told(context, fact.sentence, {
          certainty: fact.isSure && isNear ? 'error' : 'question',
          passages: [fact.place],
          expected: nearest.toString(),
          found: fact.value.toString(),
          difference: fact.value.minus(nearest).toString(),
          message: message('DOC-01.message.total', {
            found: formatEuros(fact.value),
            expected: formatEuros(nearest),
            applications: applications.map(({ code }) => code).join(', '),
          }),
          replacement: reworded(context.read, fact.sentence, [
            { start: fact.start, end: fact.end, words: formatEuros(nearest) },
          ]),
        }),
      ];
    });
}

function nearestOf(value: Decimal, others: readonly Decimal[]): Decimal | null {
  return [...others].sort((a, b) => a.minus(value).abs().cmp(b.minus(value).abs()))[0] ?? null;
}

function budgets(context: TextContext): Told[] {
  return context.facts.amounts.flatMap(fact => {
    const { application, value } = fact;
    if (fact.role !== 'budget' || application?.pricing.kind !== 'pro-rata') return [];
    const { isKnown, expected } = budgetNature(context.convention, application.pricing.budget, fact);
    if (isKnown) return [];
    const other = context.convention.applications.find(
      ({ pricing }) => pricing.kind === 'pro-rata' && pricing.budget.eq(value),
    );
    return [
      told(context, fact.sentence, {
        certainty: fact.isSure ? 'error' : 'question',
        passages: [fact.place],
        expected: expected.toString(),
        found: value.toString(),
        difference: value.minus(expected).toString(),
        message: message('DOC-01.message.budget', {
          application: application.code,
          found: formatEuros(value),
          expected: formatEuros(expected),
        }),
        explanation: [
          message('DOC-01.why.source', { source: withoutStop(application.pricing.source) }),
          ...(other ? [message('texts.cause.otherApplication', { application: other.code })] : []),
        ],
        replacement: reworded(context.read, fact.sentence, [
          { start: fact.start, end: fact.end, words: formatEuros(expected) },
        ]),
      }),
    ];
  });
}

function rates(context: TextContext): Told[] {
  const { convention, facts } = context;
  return facts.statements.flatMap(fact => {
    if (fact.kind !== 'rate') return [];
    const type = fact.payerType ?? facts.subject.payerType;
    const payer = convention.payers.find(one => one.type === type);
    const right = payer?.participation.rate;
    if (!payer || !right || right.eq(fact.value)) return [];
    // The payer was not named beside it: another payer's rate may be what is meant, or what is left to pay.
    const isDoubtful =
      fact.payerType === null && convention.payers.some(({ participation: { rate } }) => rate.eq(fact.value));
    const isRest = right.plus(fact.value).eq(1) && right.eq('0.5') === false;
    if (isDoubtful && payer.type !== facts.subject.payerType) return [];
    return [
      told(context, fact.sentence, {
        certainty: isDoubtful || isRest ? 'question' : 'error',
        passages: [fact.place],
        expected: right.toString(),
        found: fact.value.toString(),
        message: message('DOC-01.message.rate', {
          found: percent(fact.value),
          expected: percent(right),
          payer: payer.type,
        }),
        explanation: [message('DOC-01.why.source', { source: withoutStop(payer.participation.source) })],
        replacement: reworded(context.read, fact.sentence, [
          { start: fact.start, end: fact.end, words: percent(right) },
        ]),
      }),
    ];
  });
}

/** The population of the member, when it is none of those we know: those are told by POP-02. */
function populations(context: TextContext): Told[] {
  const { member } = context.facts.subject;
  if (!member) return [];
  return context.facts.statements.flatMap(fact => {
    if (fact.kind !== 'inhabitants' || fact.isTotal || fact.value === member.population) return [];
    const isOther =
      context.facts.finders.membersIn(fact.sentence.folded).some(({ value }) => value !== member) ||
      populationsEqualTo(context.populations, member.insee, fact.value).length > 0 ||
      fact.value === context.convention.populations.total;
    const isNear = Math.abs(fact.value - member.population) <= member.population * FAR * 2;
    if (isOther || !isNear) return [];
    return [
      wrongInhabitants(context, fact, member.population, {
        message: message('DOC-01.message.population', {
          found: fact.value,
          expected: member.population,
          member: member.name,
        }),
        explanation: [
          message('DOC-01.why.source', { source: withoutStop(context.convention.populations.source) }),
        ],
      }),
    ];
  });
}

function decrees(context: TextContext): Told[] {
  const { decree, source } = context.convention.populations;
  return context.facts.statements.flatMap(fact =>
    fact.kind !== 'decree' || fact.day === decree
      ? []
      : [
          told(context, fact.sentence, {
            passages: [fact.place],
            expected: formatDay(decree),
            found: formatDay(fact.day),
            message: message('DOC-01.message.decree', {
              found: formatDay(fact.day),
              expected: formatDay(decree),
            }),
            explanation: [message('DOC-01.why.source', { source: withoutStop(source) })],
          }),
        ],
  );
}
