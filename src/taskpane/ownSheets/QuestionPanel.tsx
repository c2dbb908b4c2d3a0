import { Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';
import { text } from '../../text/message';
import { later } from '../later';
import { type AskedQuestion } from './useQuestion';

// Most writings ask nothing: what they would show comes when it is needed.
const ChangesReview = later(async () => (await import('./ChangesReview')).ChangesReview);

/** The question that some work waits for; nothing while there is none. */
export function QuestionPanel({ asked: { question, answer } }: { readonly asked: AskedQuestion }) {
  if (!question) return null;
  return (
    <Suspense fallback={<Spinner label={text('pane.loading')} />}>
      <ChangesReview question={question} onResolve={answer} />
    </Suspense>
  );
}
