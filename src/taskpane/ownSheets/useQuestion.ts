import { useCallback, useEffect, useRef, useState } from 'react';
import { type Ask, type Question, type Resolutions } from './agreement';

/** A question put to the user in the middle of some work, which waits for the answer. */
export interface AskedQuestion {
  readonly question: Question | null;
  readonly ask: Ask;
  readonly answer: (resolutions: Resolutions) => void;
}

/** One question at a time; leaving the view answers that nothing is to be written. */
export function useQuestion(): AskedQuestion {
  const [question, setQuestion] = useState<Question | null>(null);
  const waiting = useRef<((resolutions: Resolutions) => void) | null>(null);
  const answer = useCallback((resolutions: Resolutions) => {
    waiting.current?.(resolutions);
    waiting.current = null;
    setQuestion(null);
  }, []);
  const ask = useCallback(
    (asked: Question) =>
      new Promise<Resolutions>(resolve => {
        waiting.current = resolve;
        setQuestion(asked);
      }),
    [],
  );
  useEffect(() => () => waiting.current?.(null), []);
  return { question, ask, answer };
}
