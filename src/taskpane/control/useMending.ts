import { useCallback, useState } from 'react';
import { type Edit } from '../../checks/finding';
import { applyEdits, restoreCells } from '../../excel/mending/applyEdits';
import { type PreviousCells } from '../../excel/mending/previousState';
import { text } from '../../text/message';

/** What the last correction did, and how to take it back. */
export interface Mending {
  readonly notice: { readonly intent: 'success' | 'error'; readonly sentence: string } | null;
  readonly canUndo: boolean;
  readonly isBusy: boolean;
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Applies corrections one at a time and remembers the last, to undo it in one step. */
export function useMending(onDone: () => void): Mending {
  const [notice, setNotice] = useState<Mending['notice']>(null);
  const [previous, setPrevious] = useState<PreviousCells | null>(null);
  const [isBusy, setBusy] = useState(false);

  const attempt = useCallback(
    async (work: () => Promise<string>) => {
      setBusy(true);
      try {
        setNotice({ intent: 'success', sentence: await work() });
        onDone();
      } catch (error) {
        setNotice({ intent: 'error', sentence: error instanceof Error ? error.message : String(error) });
      } finally {
        setBusy(false);
      }
    },
    [onDone],
  );

  const apply = useCallback(
    (edits: readonly Edit[]) =>
      attempt(async () => {
        setPrevious(await applyEdits(edits));
        return text('control.applied', { count: edits.length });
      }),
    [attempt],
  );

  const undo = useCallback(
    () =>
      attempt(async () => {
        if (previous) await restoreCells(previous);
        setPrevious(null);
        return text('control.undone');
      }),
    [attempt, previous],
  );

  return { notice, canUndo: previous !== null, isBusy, apply, undo };
}
