import { message } from '../../../text/message';
import { type NotRun } from '../../rule';
import { type TextContext, type TextRule } from '../textContext';
import { type Told } from './telling';

/** A check against the convention: not for a text that is about another one. */
export function aboutConvention(check: (context: TextContext) => readonly Told[]): TextRule['check'] {
  return (context): readonly Told[] | NotRun =>
    context.facts.subject.concerns === 'other' || context.facts.isOtherPeriod
      ? { notRun: message('texts.noConvention', { convention: context.convention.label }) }
      : check(context);
}
