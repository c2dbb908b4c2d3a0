import { useCallback, useState } from 'react';
import { type Edit } from '../../checks/finding';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type AppliedEdits, applyEdits, restoreCells } from '../../excel/mending/applyEdits';
import { text } from '../../text/message';

/** What the last correction did, and how to take it back. */
export interface Mending {
  readonly notice: { readonly intent: 'success' | 'error'; readonly sentence: string } | null;
  readonly canUndo: boolean;
  readonly isBusy: boolean;
  /** The workbook as it was checked: corrections are shown, and refused, against it. */
  readonly checked: WorkbookSnapshot;
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Applies corrections one at a time and remembers the last, to undo it in one step. */
export function useMending(checked: WorkbookSnapshot, onDone: () => void): Mending {
  const [notice, setNotice] = useState<Mending['notice']>(null);
  const [applied, setApplied] = useState<AppliedEdits | null>(null);
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
        setApplied(await applyEdits(edits, checked));
        return text('control.applied', { count: edits.length });
      }),
    [attempt, checked],
  );

  const undo = useCallback(
    () =>
      attempt(async () => {
        if (applied) await restoreCells(applied);
        setApplied(null);
        return text('control.undone');
      }),
    [attempt, applied],
  );

  return { notice, canUndo: applied !== null, isBusy, checked, apply, undo };
}
