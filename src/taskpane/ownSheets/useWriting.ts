import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { type Task, useTask } from '../convention/useTask';
import { type AskedQuestion, useQuestion } from './useQuestion';
import { writeOne, type Wishes } from './writeOne';

/** A task that writes sheets, and may ask what becomes of those that stand there. */
export interface Writing extends Task {
  readonly asked: AskedQuestion;
  /** Writes one document, made when it is asked for. */
  readonly write: (starting: string, make: () => Promise<ReadyDocument>, added: Wishes['added']) => void;
}

export function useWriting(): Writing {
  const task = useTask();
  const asked = useQuestion();
  const write: Writing['write'] = (starting, make, added) =>
    task.run(
      starting,
      async hands => (await writeOne(await make(), { ...hands, ask: asked.ask, added })).told,
    );
  return { ...task, asked, write };
}
