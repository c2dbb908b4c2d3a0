import { formatEuros } from '../../domain/money/formatEuros';
import { message, type Message } from '../../text/message';
import { type GroupedProposal, SMALLEST_CLAIM } from './claims';

/** Why claims of a body are not asked for by themselves, as a document written to it says it. */
export function smallSentence(count: number): Message {
  return message('titres.small.body', { count, threshold: formatEuros(SMALLEST_CLAIM) });
}

/** What claiming together would make of a body's claims that are too small, in a sentence. */
export function proposalSentence({ body, years, total, isStillTooSmall }: GroupedProposal): Message {
  const told = { body, years: years.map(String).join(', '), total: formatEuros(total) };
  if (isStillTooSmall) return message('titres.note.stillSmall', told);
  return message(years.length > 1 ? 'titres.note.groupYears' : 'titres.note.groupServices', told);
}
