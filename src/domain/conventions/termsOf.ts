import { type ConventionTerms, montpellierTerms, type StatedTerms } from '../calendar/conventionTerms';
import { text } from '../../text/inFrench';

/**
 * The time limits that the documents of a convention go by. What its own document does not set is that of the
 * convention 2019-2021, and its source says so wherever it is shown.
 */
export function termsOf({ deadlines }: { readonly deadlines: StatedTerms }): ConventionTerms {
  const usual = montpellierTerms;
  return {
    claim: deadlines.claim ?? unstated(usual.claim),
    contest: deadlines.contest ?? unstated(usual.contest),
    payment: deadlines.payment ?? unstated(usual.payment),
    change: deadlines.change ?? unstated(usual.change),
    answer: deadlines.answer ?? unstated(usual.answer),
    termination: deadlines.termination ?? unstated(usual.termination),
  };
}

function unstated<Term extends { readonly source: string }>(term: Term): Term {
  return { ...term, source: text('terms.unstated', { source: term.source }) };
}
