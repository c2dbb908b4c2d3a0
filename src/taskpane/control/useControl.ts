import { useCallback, useEffect, useRef, useState } from 'react';
import { type Correction } from '../../checks/recognition/correction';
import { type Convention } from '../../domain/conventions/convention';
import { watchChanges } from '../../excel/mending/watchChanges';
import { readSnapshot, type ReadingProgress } from '../../excel/reading/readSnapshot';
import { controlSnapshot, type ControlResult } from './controlWorkbook';

/** Where the control stands. A result stays on screen while the workbook is read again. */
export interface Control {
  readonly progress: ReadingProgress | 'starting' | null;
  readonly result: ControlResult | null;
  readonly failure: string | null;
  readonly isStopped: boolean;
}

export interface ControlActions {
  readonly start: () => void;
  readonly stop: () => void;
  readonly correct: (correction: Correction) => void;
}

const IDLE: Control = { progress: null, result: null, failure: null, isStopped: false };

/** Reads and checks the workbook on demand, then again whenever it changes, one run at a time. */
export function useControl(convention: Convention): Control & ControlActions {
  const [control, setControl] = useState(IDLE);
  const corrections = useRef<readonly Correction[]>([]);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(() => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    const update = (change: Partial<Control>) => {
      if (running.current === run) setControl(known => ({ ...known, ...change }));
    };
    update({ progress: 'starting', failure: null, isStopped: false });
    readSnapshot(progress => update({ progress }), run.signal)
      .then(snapshot =>
        update({ result: controlSnapshot(snapshot, convention, corrections.current), progress: null }),
      )
      .catch((error: unknown) => {
        if (run.signal.aborted) return;
        update({ progress: null, failure: error instanceof Error ? error.message : String(error) });
      });
  }, [convention]);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setControl(known => ({ ...known, progress: null, isStopped: true }));
  }, []);

  const correct = useCallback(
    (correction: Correction) => {
      const others = corrections.current.filter(({ tableId }) => tableId !== correction.tableId);
      corrections.current = [...others, correction];
      setControl(known =>
        known.result
          ? { ...known, result: controlSnapshot(known.result.snapshot, convention, corrections.current) }
          : known,
      );
    },
    [convention],
  );

  useFollowedChanges(control.result !== null, start);
  return { ...control, start, stop, correct };
}

/** Once there is a result, each change of the workbook, when it pauses, makes a new one. */
function useFollowedChanges(isFollowing: boolean, onChange: () => void): void {
  useEffect(() => {
    if (!isFollowing) return undefined;
    const watch = watchChanges(onChange);
    // Without change events the user checks again by hand: nothing to tell.
    watch.catch(() => undefined);
    return () => void watch.then(stopWatching => stopWatching()).catch(() => undefined);
  }, [isFollowing, onChange]);
}
