import { formatCount } from '../../../domain/population/formatPopulation';
import { reworded } from '../comparison/quotes';
import { type InhabitantsFact } from '../facts/statements';
import { type TextContext } from '../textContext';
import { told, type Told } from './telling';

/** A wrong number of inhabitants, with the sentence that says the right one. */
export function wrongInhabitants(
  context: TextContext,
  fact: InhabitantsFact,
  right: number,
  said: Pick<Told, 'message'> & Partial<Pick<Told, 'explanation'>>,
): Told {
  return told(context, fact.sentence, {
    passages: [fact.place],
    expected: String(right),
    found: String(fact.value),
    difference: String(fact.value - right),
    replacement: reworded(context.read, fact.sentence, [
      { start: fact.start, end: fact.end, words: formatCount(right) },
    ]),
    ...said,
  });
}
