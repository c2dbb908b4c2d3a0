import { useCallback, useEffect, useState } from 'react';
import { text } from '../../text/message';

/** Where a file asked for stands. */
export type Loaded<Value> =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly reason: string };

/**
 * Loads what a key names, once a key; nothing for null. An answer that comes after another was asked for is dropped.
 *
 * @param load the same function each time.
 */
export function useLoaded<Value>(
  key: string | null,
  load: (key: string) => Promise<Value>,
): { readonly loaded: Loaded<Value>; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ readonly id: string; readonly loaded: Loaded<Value> } | null>(
    null,
  );
  const id = `${key} ${attempt}`;
  useEffect(() => {
    if (key === null) return undefined;
    let isAsked = true;
    const settle = (loaded: Loaded<Value>) => {
      if (isAsked) setOutcome({ id, loaded });
    };
    load(key).then(
      value => settle({ state: 'ready', value }),
      (error: unknown) => settle({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      isAsked = false;
    };
  }, [id, key, load]);
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  if (key === null) return { loaded: { state: 'none' }, retry };
  return { loaded: outcome?.id === id ? outcome.loaded : { state: 'loading' }, retry };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : text('internal.unexpected', { given: String(error) });
}
