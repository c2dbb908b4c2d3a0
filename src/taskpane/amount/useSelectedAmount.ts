import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Correction } from '../../checks/recognition/correction';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { type CellOutcome } from '../../documents/amount/cellOutcome';
import { cellExplainer } from '../../documents/amount/explainCell';
import { type CellPlace } from '../../documents/amount/sheetCells';
import { type Convention } from '../../domain/conventions/convention';
import { readChoices } from '../../excel/mending/keptInWorkbook';
import { watchChanges } from '../../excel/mending/watchChanges';
import { readSnapshot } from '../../excel/reading/readSnapshot';
import { readSelectedCell, watchSelection } from '../../excel/selectedCell';
import { text } from '../../text/message';
import { type OfferedConvention } from '../convention/offeredConventions';
import { type Advance } from '../TaskProgress';

/** The workbook as read, and what was chosen for it in the control. */
interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly conventionKey: string | null;
  readonly correctionsFor: (convention: Convention) => readonly Correction[];
}

/** The cell selected and what can be said of its amount. */
export interface SelectedAmount {
  readonly place: CellPlace | null;
  /** null until the workbook was read. */
  readonly outcome: CellOutcome | null;
  readonly failure: string | null;
  /** How far the workbook is read; null once it was, or will not be. */
  readonly advance: Advance | null;
  /** Reads no further: the user asks again by hand. */
  readonly stop: () => void;
  /** Looks at the selection again, and reads the workbook anew. */
  readonly relook: () => void;
}

/**
 * Follows the selection. The workbook is read once, then again after it changed: going from cell to cell only asks where
 * the user is.
 *
 * @param chosen the convention that the user wants; null: the workbook's own first, then the one of the control.
 */
export function useSelectedAmount(
  offered: readonly OfferedConvention[],
  chosen: OfferedConvention | null,
): SelectedAmount {
  const [workbook, setWorkbook] = useState<ReadWorkbook | null>(null);
  const [place, setPlace] = useState<CellPlace | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [advance, setAdvance] = useState<Advance | null>('unknown');
  const reading = useRef<Promise<ReadWorkbook> | null>(null);
  const running = useRef(new AbortController());
  const latest = useRef(0);

  const look = useCallback(async (isChanged: boolean) => {
    latest.current += 1;
    const asked = latest.current;
    if (isChanged) {
      reading.current = null;
      running.current.abort();
      running.current = new AbortController();
    }
    const { signal } = running.current;
    try {
      const selected = await readSelectedCell();
      const read = await (reading.current ??= readWorkbook(signal, setAdvance));
      if (asked !== latest.current) return;
      setPlace(selected);
      setWorkbook(read);
      setFailure(null);
      setAdvance(null);
    } catch (error) {
      reading.current = null;
      if (asked !== latest.current) return;
      setAdvance(null);
      setFailure(
        signal.aborted ? text('amount.stopped') : error instanceof Error ? error.message : String(error),
      );
    }
  }, []);
  useWatches(look);

  const explain = useMemo(
    () => workbook && explainerOf(workbook, offered, chosen),
    [workbook, offered, chosen],
  );
  const outcome = useMemo(() => (explain && place ? explain(place) : null), [explain, place]);
  const stop = useCallback(() => running.current.abort(), []);
  useEffect(() => () => running.current.abort(), []);
  return { place, outcome, failure, advance, stop, relook: () => void look(true) };
}

function explainerOf(
  { snapshot, conventionKey, correctionsFor }: ReadWorkbook,
  offered: readonly OfferedConvention[],
  chosen: OfferedConvention | null,
) {
  const conventions = chosen ? [chosen] : likeliestFirst(offered, conventionKey);
  return cellExplainer(snapshot, {
    conventions: conventions.map(({ convention }) => convention),
    correctionsFor,
  });
}

async function readWorkbook(signal: AbortSignal, tell: (advance: Advance) => void): Promise<ReadWorkbook> {
  const snapshot = await readSnapshot(({ read, total }) => tell({ done: read, total }), signal);
  return { snapshot, ...(await readChoices()) };
}

/** The convention of the control, the workbook's own, then those shipped. */
function likeliestFirst(offered: readonly OfferedConvention[], key: string | null): OfferedConvention[] {
  const rank = (one: OfferedConvention) => (one.key === key ? 0 : one.isOwn ? 1 : 2);
  return [...offered].sort((one, other) => rank(one) - rank(other));
}

function useWatches(look: (isChanged: boolean) => Promise<void>): void {
  useEffect(() => {
    void look(true);
    const watches = [watchSelection(() => void look(false)), watchChanges(() => void look(true))];
    // Without events the user asks again by hand: nothing to tell.
    for (const watch of watches) watch.catch(() => undefined);
    return () => {
      for (const watch of watches) void watch.then(stop => stop()).catch(() => undefined);
    };
  }, [look]);
}
