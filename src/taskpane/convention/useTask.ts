import { useCallback, useRef, useState } from 'react';

/** One task at a time, what it says when it is done, or why it could not be. */
export interface Task {
  readonly notice: string;
  readonly failure: string;
  readonly isBusy: boolean;
  /** @param work answers what to tell the user. */
  readonly run: (starting: string, work: () => Promise<string>) => void;
}

/** Runs what a button asks, once even for a double click. */
export function useTask(): Task {
  const [state, setState] = useState({ notice: '', failure: '', isBusy: false });
  const isRunning = useRef(false);
  const run = useCallback((starting: string, work: () => Promise<string>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState({ notice: starting, failure: '', isBusy: true });
    work()
      .then(notice => setState({ notice, failure: '', isBusy: false }))
      .catch((error: unknown) =>
        setState({
          notice: '',
          failure: error instanceof Error ? error.message : String(error),
          isBusy: false,
        }),
      )
      .finally(() => {
        isRunning.current = false;
      });
  }, []);
  return { ...state, run };
}
