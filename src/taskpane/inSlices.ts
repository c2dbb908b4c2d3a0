import { type CheckProgress } from '../checks/runChecks';
import { type TaskHands } from './convention/useTask';

/** So long at most is the pane kept from answering; a longer task is one that a user feels (RAIL). */
const SLICE_MS = 40;

/**
 * Goes through a computation step by step, letting the pane draw and answer again and again.
 *
 * @throws AbortError once it is stopped; what a step throws.
 */
export async function inSlices<Result>(
  steps: Generator<CheckProgress, Result>,
  { signal, onAdvance }: TaskHands,
): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onAdvance(step.value.done, step.value.total);
    await answered();
    until = performance.now() + SLICE_MS;
  }
}

/** Once the pane has answered what was asked of it meanwhile. */
export const answered = () => new Promise<void>(resolve => setTimeout(resolve));
