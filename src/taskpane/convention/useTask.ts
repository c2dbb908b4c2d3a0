import { useCallback, useEffect, useRef, useState } from 'react';
import { text } from '../../text/message';
import { type Advance } from '../TaskProgress';

/** What a task is given: the word that it is not wanted any more, and where to tell how far it is. */
export interface TaskHands {
  readonly signal: AbortSignal;
  readonly onAdvance: (done: number, total: number) => void;
}

/** One task at a time, how far it is, what it says when it is done, or why it could not be. */
export interface Task {
  readonly notice: string;
  readonly failure: string;
  readonly isBusy: boolean;
  /** null when nothing goes on. */
  readonly advance: Advance | null;
  /** @param work answers what to tell the user; stopped, it leaves the workbook as it was and ends with an AbortError. */
  readonly run: (starting: string, work: (hands: TaskHands) => Promise<string>) => void;
  readonly stop: () => void;
}

const IDLE = { notice: '', failure: '', advance: null };

/** Runs what a button asks, once even for a double click. */
export function useTask(): Task {
  const [state, setState] = useState<Pick<Task, 'notice' | 'failure' | 'advance'>>(IDLE);
  const running = useRef<AbortController | null>(null);
  const run = useCallback((starting: string, work: (hands: TaskHands) => Promise<string>) => {
    if (running.current) return;
    const own = new AbortController();
    const { signal } = own;
    running.current = own;
    setState({ notice: starting, failure: '', advance: 'unknown' });
    const onAdvance = (done: number, total: number) =>
      setState(known => ({ ...known, advance: { done, total } }));
    work({ signal, onAdvance })
      .then(notice => setState({ ...IDLE, notice }))
      .catch((error: unknown) =>
        setState(
          isStop(error, signal)
            ? { ...IDLE, notice: text('pane.stopped') }
            : { ...IDLE, failure: told(error) },
        ),
      )
      .finally(() => {
        running.current = null;
      });
  }, []);
  const stop = useCallback(() => {
    if (!running.current) return;
    running.current.abort();
    setState(known => ({ ...known, notice: text('pane.stopping') }));
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return { ...state, isBusy: state.advance !== null, run, stop };
}

function isStop(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError';
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
