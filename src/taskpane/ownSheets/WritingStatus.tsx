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
  return (
    <>
      <TaskProgress advance={asked.question ? null : advance} words={notice || otherwise} onStop={stop} />
      <QuestionPanel asked={asked} />
      <TaskFailure failure={failure || otherFailure} />
    </>
  );
}
