import { message } from '../../../text/message';
import { grouped } from '../../grouped';
import { quoteOf, reworded } from '../comparison/quotes';
import { type TaxFact } from '../facts/statements';
import { type TextContext, type TextRule } from '../textContext';
import { placesOf, told, type Told } from './telling';

/** « HT » or « TTC » said of a fee that bears no tax; or a price about which nothing is said. */
export const rule: TextRule = {
  id: 'UNI-01',
  severity: 'major',
  check: context => {
    const taxes = context.facts.statements.filter((fact): fact is TaxFact => fact.kind === 'tax');
    if (context.facts.subject.concerns === 'other') return silent(context, taxes);
    const { actual, source } = context.convention.taxWording;
    const wrong = taxes.filter(
      fact => fact.isAboutFee && fact.wording !== actual && !isToldApart(fact, taxes),
    );
    const right = taxes.find(({ wording }) => wording === actual);
    const found = grouped(wrong, ({ wording }) => wording).flatMap(same => {
      const [first] = same;
      if (!first) return [];
      return [
        told(context, first.sentence, {
          passages: placesOf(same),
          expected: actual,
          found: first.wording,
          message: message('texts.UNI-01.message', {
            found: first.wording,
            count: same.length,
            expected: actual,
          }),
          explanation: [
            ...(right
              ? [message('texts.UNI-01.why.article', { quote: quoteOf(context.read, right.sentence) })]
              : []),
            message('UNI-01.why', { source }),
          ],
          replacement: reworded(context.read, first.sentence, [
            { start: first.start, end: first.end, words: glued(first) ? ` ${actual}` : actual },
          ]),
        }),
      ];
    });
    return found.length > 0 ? found : silent(context, taxes);
  },
};

/** A sentence that names both wordings says which one holds. */
function isToldApart({ sentence }: TaxFact, taxes: readonly TaxFact[]): boolean {
  return new Set(taxes.filter(other => other.sentence === sentence).map(({ wording }) => wording)).size > 1;
}

/** « 25 000 €HT ». */
function glued({ sentence, start }: TaxFact): boolean {
  return start > 0 && sentence.text[start - 1] !== ' ';
}

/** A convention with financial clauses that never speaks of tax. */
function silent(context: TextContext, taxes: readonly TaxFact[]): Told[] {
  const { read, facts } = context;
  if (taxes.length > 0 || read.sentences.some(({ folded }) => /\btva\b|\btaxes?\b/.test(folded))) return [];
  const clause = facts.divisions.find(
    ({ kind, title, isInContents }) => kind === 'article' && !isInContents && /\bfinanci/.test(title),
  );
  const sentence = clause && read.sentences.find(({ block }) => block.at(0, 1).start === clause.place.start);
  return sentence
    ? [told(context, sentence, { certainty: 'question', message: message('texts.UNI-01.message.silent') })]
    : [];
}
