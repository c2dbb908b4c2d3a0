import { deadlineOf } from '../../../domain/calendar/conventionDeadlines';
import { monthDayOf, writtenMonthDay } from '../../../domain/calendar/monthDay';
import { message } from '../../../text/message';
import { reworded } from '../comparison/quotes';
import { type DeadlineFact } from '../facts/days';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { told, type Told } from './telling';

const CLAIM = /\btitres?\b|\bfactur/;
const REQUEST = /\bresiliation|\bresilie|\bdemande\b|\bajout\b|\bsuppression|\bretrait|\bpreavis|\bdenonc/;
/** Of the requests, those that end the convention. */
const TERMINATION = /\bresiliation|\bresilie|\bpreavis|\bdenonc/;
const LATEST = /\bau plus tard|\bavant le|\bjusqu'au|\bdate limite|\bdernier delai/;

/** Another deadline than the convention's. */
export const rule: TextRule = {
  id: 'DAT-02',
  severity: 'major',
  check: aboutConvention(context => context.facts.deadlines.flatMap(fact => findingOf(context, fact))),
};

function findingOf(context: TextContext, fact: DeadlineFact): Told[] {
  const { sentence, start, end } = fact;
  const before = sentence.folded.slice(Math.max(0, start - 160), start);
  if (!LATEST.test(before.slice(-60))) return [];
  const isRequest = REQUEST.test(before);
  const isClaim =
    CLAIM.test(sentence.folded) || CLAIM.test(context.read.blocks[sentence.block.index]?.folded ?? '');
  if (!isRequest && !isClaim) return [];
  const limit = limitOf(context, !isRequest ? 'claim' : TERMINATION.test(before) ? 'termination' : 'change');
  if (limit === null || limit === monthDay(fact)) return [];
  const words = writtenMonthDay(limit);
  const values = { found: sentence.text.slice(start, end), expected: words };
  return [
    told(context, sentence, {
      passages: [fact.place],
      ...values,
      message: isRequest
        ? message('texts.DAT-02.message.request', values)
        : message('texts.DAT-02.message.claim', values),
      replacement: reworded(context.read, sentence, [{ start, end, words }]),
    }),
  ];
}

/** The last day that the convention's own document sets for an event; null where it sets none. */
function limitOf({ convention }: TextContext, event: 'claim' | 'change' | 'termination'): string | null {
  const deadline = deadlineOf(event, convention.period.start, convention.deadlines);
  return deadline && monthDayOf(deadline);
}

function monthDay({ month, dayOfMonth }: DeadlineFact): string {
  return [month, dayOfMonth].map(part => String(part).padStart(2, '0')).join('-');
}
