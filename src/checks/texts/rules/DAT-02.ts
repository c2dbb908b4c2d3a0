import { message } from '../../../text/message';
import { reworded } from '../comparison/quotes';
import { type DeadlineFact } from '../facts/days';
import { type TextContext, type TextRule } from '../textContext';
import { aboutConvention } from './aboutConvention';
import { told, type Told } from './telling';

/** 30 September: titres are issued, changes asked for and terminations notified by then (articles 5, 9 and 10). */
const LIMIT = { dayOfMonth: 30, month: 9, written: '30 septembre' } as const;
const CLAIM = /\btitres?\b|\bfactur/;
const REQUEST = /\bresiliation|\bresilie|\bdemande\b|\bajout\b|\bsuppression|\bretrait|\bpreavis|\bdenonc/;
const LATEST = /\bau plus tard|\bavant le|\bjusqu'au|\bdate limite|\bdernier delai/;

/** Another deadline than the convention's. */
export const rule: TextRule = {
  id: 'DAT-02',
  severity: 'major',
  check: aboutConvention(context =>
    context.facts.deadlines
      .filter(({ dayOfMonth, month }) => dayOfMonth !== LIMIT.dayOfMonth || month !== LIMIT.month)
      .flatMap(fact => findingOf(context, fact)),
  ),
};

function findingOf(context: TextContext, fact: DeadlineFact): Told[] {
  const { sentence, start, end } = fact;
  const before = sentence.folded.slice(Math.max(0, start - 160), start);
  if (!LATEST.test(before.slice(-60))) return [];
  const isRequest = REQUEST.test(before);
  const isClaim =
    CLAIM.test(sentence.folded) || CLAIM.test(context.read.blocks[sentence.block.index]?.folded ?? '');
  if (!isRequest && !isClaim) return [];
  const values = { found: sentence.text.slice(start, end), expected: LIMIT.written };
  return [
    told(context, sentence, {
      passages: [fact.place],
      ...values,
      message: isRequest
        ? message('texts.DAT-02.message.request', values)
        : message('texts.DAT-02.message.claim', values),
      replacement: reworded(context.read, sentence, [{ start, end, words: LIMIT.written }]),
    }),
  ];
}
