import { formatEuros } from '../../../domain/money/formatEuros';
import { message } from '../../../text/message';
import { quoteOf } from '../comparison/quotes';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { placesOf, told, type Told } from './telling';

/** An application not subscribed to that the text bills all the same, or said to be both. */
export const rule: TextRule = {
  id: 'DOC-04',
  severity: 'blocking',
  check: aboutConvention(context =>
    context.convention.applications.flatMap(application => {
      const said = context.facts.subscriptions.filter(fact => fact.application === application);
      const [no, yes] = [
        said.find(({ isSubscribed }) => !isSubscribed),
        said.find(({ isSubscribed }) => isSubscribed),
      ];
      if (!no) return [];
      const billed = billedFor(context, application.code);
      if (billed.length > 0) {
        const [first] = billed;
        return first
          ? [
              told(context, first.sentence, {
                certainty: billed.every(({ isSure }) => isSure) ? 'error' : 'question',
                passages: [...placesOf(billed), no.place],
                expected: null,
                found: first.value.toString(),
                message: message('texts.DOC-04.message.billed', {
                  application: application.code,
                  found: billed.map(({ value }) => formatEuros(value)).join(', '),
                }),
                explanation: [message('texts.DOC-04.why', { quote: quoteOf(context.read, no.sentence) })],
              }),
            ]
          : [];
      }
      return yes ? [bothSaid(context, application.code, yes, no)] : [];
    }),
  ),
};

/** « coûterait », « s'élèverait à »: what it would cost is billed to nobody. */
const CONDITIONAL =
  /\w+er(?:ait|aient)\b|\bserai(?:t|ent)\b|\ba titre (?:indicatif|d'information)\b|\bsi (?:la|le|elle|il)\b/;

function billedFor({ facts }: TextContext, code: string) {
  const { member, payerType } = facts.subject;
  return facts.amounts.filter(
    fact =>
      fact.role === 'line' &&
      fact.application?.code === code &&
      fact.application.pricing.kind === 'pro-rata' &&
      !fact.value.isZero() &&
      fact.member === member &&
      (fact.payerType === payerType || fact.payerType === null) &&
      !CONDITIONAL.test(fact.sentence.folded),
  );
}

type Subscription = TextContext['facts']['subscriptions'][number];

function bothSaid(context: TextContext, code: string, yes: Subscription, no: Subscription): Told {
  return told(context, no.sentence, {
    passages: [no.place, yes.place],
    message: message('texts.DOC-04.message.both', { application: code }),
    explanation: [message('texts.DOC-04.why', { quote: quoteOf(context.read, yes.sentence) })],
  });
}
