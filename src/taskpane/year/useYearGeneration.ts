import { useCallback, useEffect, useRef, useState } from 'react';
import { text } from '../../text/message';
import { type AskedQuestion, useQuestion } from '../ownSheets/useQuestion';
import { generateYear, type YearOutcome, type YearProgress } from './generateYear';
import { type Wanted, type YearDocument } from './generation';

/** Where the generation of a year stands. */
export type YearRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: YearProgress | null }
  | { readonly state: 'asking' }
  | { readonly state: 'done'; readonly outcome: YearOutcome }
  | { readonly state: 'failed'; readonly reason: string };

export interface YearGeneration {
  readonly run: YearRun;
  readonly isBusy: boolean;
  /** @param latest reads the plan as the workbook has it now. */
  readonly start: (wanted: Wanted, latest: () => Promise<readonly YearDocument[]>) => void;
  readonly stop: () => void;
  readonly asked: AskedQuestion;
}

/** Runs one generation at a time; asks before anything changed by hand is replaced. */
export function useYearGeneration(): YearGeneration {
  const [known, setRun] = useState<YearRun>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  const asked = useQuestion();
  const { ask } = asked;
  const start = useCallback(
    (wanted: Wanted, latest: () => Promise<readonly YearDocument[]>) => {
      if (controller.current) return;
      const own = new AbortController();
      controller.current = own;
      setRun({ state: 'running', progress: null });
      latest()
        .then(plan =>
          generateYear(plan, wanted, {
            ask,
            onProgress: progress => setRun({ state: 'running', progress }),
            signal: own.signal,
          }),
        )
        .then(outcome => setRun({ state: 'done', outcome }))
        .catch((error: unknown) => {
          const reason =
            error instanceof Error ? error.message : text('internal.unexpected', { given: String(error) });
          setRun({ state: 'failed', reason });
        })
        .finally(() => {
          controller.current = null;
        });
    },
    [ask],
  );
  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => () => controller.current?.abort(), []);
  const run: YearRun = asked.question ? { state: 'asking' } : known;
  const isBusy = run.state === 'running' || run.state === 'asking';
  return { run, isBusy, start, stop, asked };
}
