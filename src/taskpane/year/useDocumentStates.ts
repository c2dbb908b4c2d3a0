import { type RefObject, useCallback, useEffect, useState } from 'react';
import { isReady } from '../../documents/year/plannedDocument';
import { type DocumentState } from '../../documents/ownSheets/documentState';
import { inspectDocuments } from '../../excel/documents/inspectDocuments';
import { watchChanges } from '../../excel/mending/watchChanges';
import { type YearDocument } from './generation';

export interface DocumentStates {
  /** null until the workbook was looked at. */
  readonly states: readonly DocumentState[] | null;
  readonly failure: string;
  readonly look: () => void;
}

/** Where the documents of a year stand, looked at anew when the plan or the workbook changes, while the view is shown. */
export function useDocumentStates(
  plan: readonly YearDocument[],
  view: RefObject<HTMLElement | null>,
  isPaused: boolean,
): DocumentStates {
  const [states, setStates] = useState<readonly DocumentState[] | null>(null);
  const [failure, setFailure] = useState('');
  const [asked, setAsked] = useState(0);
  const look = useCallback(() => setAsked(count => count + 1), []);
  const isShown = useShown(view);
  useEffect(() => {
    const watch = watchChanges(look);
    // Without change events, the states are those of the last look: a button looks again.
    watch.catch(() => undefined);
    return () => void watch.then(stop => stop()).catch(() => undefined);
  }, [look]);
  useEffect(() => {
    if (!isShown || isPaused) return undefined;
    const controller = new AbortController();
    inspectDocuments(plan.filter(isReady), controller.signal)
      .then(found => {
        if (controller.signal.aborted) return;
        setStates(found);
        setFailure('');
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setFailure(error instanceof Error ? error.message : String(error));
      });
    return () => controller.abort();
  }, [plan, asked, isShown, isPaused]);
  return { states, failure, look };
}

/** Whether an element is on screen: a hidden tab reads nothing. */
function useShown(element: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(entries => {
      setShown(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isShown;
}
