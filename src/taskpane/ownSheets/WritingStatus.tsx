import { TaskFailure } from '../convention/TaskFailure';
import { TaskProgress } from '../TaskProgress';
import { QuestionPanel } from './QuestionPanel';
import { type Writing } from './useWriting';

interface Props {
  readonly writing: Writing;
  /** Said in place of what the task says, while it says nothing. */
  readonly otherwise?: string;
  /** Said when the task itself did not fail. */
  readonly otherFailure?: string;
}

/** How far a writing is, what it asks, what came of it. */
export function WritingStatus({ writing, otherwise = '', otherFailure = '' }: Props) {
  const { asked, advance, notice, failure, stop } = writing;
  // Nothing is written as long as the question stands.
  const isAsking = asked.question !== null;
  return (
    <>
      <TaskProgress
        advance={isAsking ? null : advance}
        words={isAsking ? '' : notice || otherwise}
        onStop={stop}
      />
      <QuestionPanel asked={asked} />
      <TaskFailure failure={failure || otherFailure} />
    </>
  );
}
