import { useCallback, useRef, useState } from 'react';
import { type Edit } from '../../checks/finding';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type AppliedEdits, applyEdits, restoreCells } from '../../excel/mending/applyEdits';
import { type WorkInHand } from '../../excel/workInHand';
import { text } from '../../text/message';
import { type Advance } from '../TaskProgress';

/** What the last correction did, and how to take it back. */
export interface Mending {
  readonly notice: { readonly intent: 'success' | 'info' | 'error'; readonly sentence: string } | null;
  readonly canUndo: boolean;
  readonly isBusy: boolean;
  readonly advance: Advance | null;
  readonly stop: () => void;
  /** The workbook as it was checked: corrections are shown, and refused, against it. */
  readonly checked: WorkbookSnapshot;
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Applies corrections one at a time and remembers the last, to undo it in one step. */
export function useMending(checked: WorkbookSnapshot, onDone: () => void): Mending {
  const [notice, setNotice] = useState<Mending['notice']>(null);
  const [applied, setApplied] = useState<AppliedEdits | null>(null);
  const [advance, setAdvance] = useState<Advance | null>(null);
  const running = useRef<AbortController | null>(null);

  const attempt = useCallback(
    async (work: (inHand: WorkInHand) => Promise<string>) => {
      if (running.current) return;
      const own = new AbortController();
      running.current = own;
      setAdvance('unknown');
      try {
        const onAdvance = (done: number, total: number) => setAdvance({ done, total });
        setNotice({ intent: 'success', sentence: await work({ signal: own.signal, onAdvance }) });
        onDone();
      } catch (error) {
        setNotice(noticeOf(error));
      } finally {
        running.current = null;
        setAdvance(null);
      }
    },
    [onDone],
  );

  const apply = useCallback(
    (edits: readonly Edit[]) =>
      attempt(async inHand => {
        setApplied(await applyEdits(edits, checked, inHand));
        return text('control.applied', { count: edits.length });
      }),
    [attempt, checked],
  );

  const undo = useCallback(
    () =>
      attempt(async inHand => {
        if (applied) await restoreCells(applied, inHand);
        setApplied(null);
        return text('control.undone');
      }),
    [attempt, applied],
  );

  const stop = useCallback(() => running.current?.abort(), []);
  const isBusy = advance !== null;
  return { notice, canUndo: applied !== null, isBusy, advance, stop, checked, apply, undo };
}

/** Nothing failed where the user stopped it: the workbook is as it was. */
function noticeOf(error: unknown): NonNullable<Mending['notice']> {
  if (error instanceof Error && error.name === 'AbortError')
    return { intent: 'info', sentence: text('pane.stopped') };
  return { intent: 'error', sentence: error instanceof Error ? error.message : String(error) };
}
