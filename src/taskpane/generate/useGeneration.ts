import { useCallback, useRef, useState } from 'react';
import { text } from '../../text/message';
import { type Annexe2Choice, planOf } from './annexe2Choice';
import { type AskedQuestion, useQuestion } from '../ownSheets/useQuestion';
import { type GenerationResult, type GenerationStep } from './generateAnnexe2';

/** Where the generation stands. */
export type Generation =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly step: GenerationStep }
  | { readonly state: 'cancelled' }
  | ({ readonly state: 'done' } & GenerationResult)
  | { readonly state: 'failed'; readonly reason: string };

/** Runs one generation at a time and tells how it goes. */
export function useGeneration(): {
  generation: Generation;
  /** @param latest reads what is to be generated, once no other generation runs. */
  generate: (latest: () => Promise<Annexe2Choice>) => Promise<void>;
  asked: AskedQuestion;
} {
  const [generation, setGeneration] = useState<Generation>({ state: 'idle' });
  const isRunning = useRef(false);
  const asked = useQuestion();
  const { ask } = asked;
  const generate = useCallback(
    async (latest: () => Promise<Annexe2Choice>) => {
      // A double click comes before React has disabled the button.
      if (isRunning.current) return;
      isRunning.current = true;
      const onStep = (step: GenerationStep) => setGeneration({ state: 'running', step });
      try {
        const choice = await latest();
        // What writes sheets and knows them again weighs too much for the first load.
        const { generateAnnexe2 } = await import('./generateAnnexe2');
        const result = await generateAnnexe2({ ...choice, tables: planOf(choice).tables }, { ask, onStep });
        setGeneration(result ? { state: 'done', ...result } : { state: 'cancelled' });
      } catch (error) {
        const given =
          error instanceof Error ? error.message : text('internal.unexpected', { given: String(error) });
        setGeneration({ state: 'failed', reason: given });
      } finally {
        isRunning.current = false;
      }
    },
    [ask],
  );
  return { generation, generate, asked };
}
