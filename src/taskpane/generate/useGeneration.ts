import { useCallback, useRef, useState } from 'react';
import { text } from '../../text/message';
import { type Annexe2Choice, planOf } from './annexe2Choice';
import { type AskedQuestion, useQuestion } from '../ownSheets/useQuestion';
import { type GenerationResult, type GenerationStep } from './generateAnnexe2';

/** Where the generation stands. */
export type Generation =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly step: GenerationStep }
  | { readonly state: 'cancelled' | 'stopped' }
  | ({ readonly state: 'done' } & GenerationResult)
  | { readonly state: 'failed'; readonly reason: string };

/** Runs one generation at a time and tells how it goes. */
export function useGeneration(): {
  generation: Generation;
  /** @param latest reads what is to be generated, once no other generation runs. */
  generate: (latest: () => Promise<Annexe2Choice>) => Promise<void>;
  stop: () => void;
  asked: AskedQuestion;
} {
  const [generation, setGeneration] = useState<Generation>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const asked = useQuestion();
  const { ask } = asked;
  const generate = useCallback(
    async (latest: () => Promise<Annexe2Choice>) => {
      // A double click comes before React has disabled the button.
      if (running.current) return;
      const { signal } = (running.current = new AbortController());
      const onStep = (step: GenerationStep) => setGeneration({ state: 'running', step });
      try {
        const choice = await latest();
        // What writes sheets and knows them again weighs too much for the first load.
        const { generateAnnexe2 } = await import('./generateAnnexe2');
        const result = await generateAnnexe2(
          { ...choice, tables: planOf(choice).tables },
          { ask, onStep, signal },
        );
        setGeneration(result ? { state: 'done', ...result } : { state: 'cancelled' });
      } catch (error) {
        const given =
          error instanceof Error ? error.message : text('internal.unexpected', { given: String(error) });
        const isStopped = signal.aborted && error instanceof Error && error.name === 'AbortError';
        setGeneration(isStopped ? { state: 'stopped' } : { state: 'failed', reason: given });
      } finally {
        running.current = null;
      }
    },
    [ask],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { generation, generate, stop, asked };
}
