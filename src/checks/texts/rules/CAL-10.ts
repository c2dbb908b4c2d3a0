import { message, text } from '../../../text/message';
import { reworded } from '../comparison/quotes';
import { type TextRule } from '../textContext';
import { placesOf, told } from './telling';

/** The formula as article 4 prints it: PopTot − Part3M. */
export const rule: TextRule = {
  id: 'CAL-10',
  severity: 'major',
  check: context => {
    const formulas = context.facts.statements.filter(({ kind }) => kind === 'formula');
    const [first] = formulas;
    if (!first) return [];
    const right = text('texts.CAL-10.right');
    return [
      told(context, first.sentence, {
        passages: placesOf(formulas),
        expected: right,
        found: first.sentence.text.slice(first.start, first.end),
        message: message('texts.CAL-10.message', { right }),
        explanation: [message('CAL-10.why.units'), message('CAL-10.why.example')],
        replacement: reworded(context.read, first.sentence, [
          { start: first.start, end: first.end, words: right },
        ]),
      }),
    ];
  },
};
