import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type TableChange, withChange } from '../../checks/recognition/tableChange';
import { type CheckProgress } from '../../checks/runChecks';
import { type WorkbookSnapshot } from '../../checks/snapshot';
import { workbookConventions } from '../../documents/parameters/workbookConventions';
import { readChoices, writeChosenConvention, writeCorrections } from '../../excel/mending/keptInWorkbook';
import { watchChanges } from '../../excel/mending/watchChanges';
import { readSnapshot, type ReadingProgress } from '../../excel/reading/readSnapshot';
import { answered } from '../inSlices';
import {
  conventionOfKey,
  firstOffered,
  isOwnKey,
  type OfferedConvention,
  offeredConventions,
} from '../convention/offeredConventions';
import { controlSnapshot, type ControlChoices, type ControlResult } from './controlWorkbook';

/** Where the control stands. A result stays on screen while the workbook is read again. */
export interface Control {
  readonly progress: ReadingProgress | CheckProgress | 'starting' | null;
  readonly result: ControlResult | null;
  readonly failure: string | null;
  /** What the user said holds, but the workbook could not keep it. */
  readonly keepingFailure: string | null;
  readonly isStopped: boolean;
}

export interface ControlActions {
  readonly start: () => void;
  readonly stop: () => void;
  readonly chooseConvention: (chosen: OfferedConvention) => void;
  /** What the user says of a table; `null` gives the recognised reading back. */
  readonly correct: (tableId: string, change: TableChange | null) => void;
}

const IDLE: Control = { progress: null, result: null, failure: null, keepingFailure: null, isStopped: false };

/** Reads and checks the workbook on demand, then again whenever it changes, one run at a time. */
export function useControl(): Control & ControlActions {
  const [control, setControl] = useState(IDLE);
  const choices = useRef<ControlChoices | null>(null);
  const running = useRef<AbortController | null>(null);

  /** Checks what was read, when the workbook is not to be read again. */
  const check = useCallback((read: WorkbookSnapshot | null) => {
    running.current?.abort();
    const run = new AbortController();
    const { signal } = run;
    running.current = run;
    const update = (change: Partial<Control>) => {
      if (running.current === run) setControl(known => ({ ...known, ...change }));
    };
    const checked = async () => {
      const snapshot = read ?? (await readSnapshot(progress => update({ progress }), signal));
      if (read === null || choices.current === null)
        choices.current = await choicesFor(snapshot, choices.current);
      update({ progress: { done: 0, total: 0 } });
      await answered();
      const onAdvance = (done: number, total: number) => update({ progress: { done, total } });
      update({
        result: await controlSnapshot(snapshot, choices.current, { signal, onAdvance }),
        progress: null,
      });
    };
    update({ progress: 'starting', failure: null, isStopped: false });
    checked().catch((error: unknown) => {
      if (!signal.aborted) update({ progress: null, failure: sentenceOf(error) });
    });
  }, []);
  const start = useCallback(() => check(null), [check]);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setControl(known => ({ ...known, progress: null, isStopped: true }));
  }, []);

  // What is being read anew is not what was read.
  const snapshot = control.progress === null ? (control.result?.snapshot ?? null) : null;
  const again = useCallback(() => check(snapshot), [check, snapshot]);
  const chosen = useChoices(choices, setControl, again);
  useFollowedChanges(control.result !== null, start);
  return { ...control, start, stop, ...chosen };
}

/**
 * What the user chooses once the workbook is read: checked again at once, and kept with the workbook.
 *
 * @param check checks it anew; reads it first, where nothing could be checked before.
 */
function useChoices(
  choices: RefObject<ControlChoices | null>,
  setControl: Dispatch<SetStateAction<Control>>,
  check: () => void,
): Pick<ControlActions, 'chooseConvention' | 'correct'> {
  const choose = useCallback(
    (next: ControlChoices, keep: () => Promise<void>) => {
      choices.current = next;
      check();
      keep()
        .then(() => setControl(known => ({ ...known, keepingFailure: null })))
        .catch((error: unknown) => setControl(known => ({ ...known, keepingFailure: sentenceOf(error) })));
    },
    [choices, setControl, check],
  );

  const chooseConvention = useCallback(
    ({ key: conventionKey, convention }: OfferedConvention) => {
      // What was said of the tables names applications and payers of the convention left.
      choose({ conventionKey, convention, corrections: [] }, () => writeChosenConvention(conventionKey));
    },
    [choose],
  );

  const correct = useCallback(
    (tableId: string, change: TableChange | null) => {
      const current = choices.current ?? NO_CHOICES;
      const { corrections: known } = current;
      const corrections =
        change === null
          ? known.filter(correction => correction.tableId !== tableId)
          : withChange(known, tableId, change);
      choose({ ...current, corrections }, () => writeCorrections(corrections));
    },
    [choices, choose],
  );

  return { chooseConvention, correct };
}

const NO_CHOICES: ControlChoices = {
  conventionKey: firstOffered.key,
  convention: firstOffered.convention,
  corrections: [],
};

/**
 * What the user chose, or what the workbook kept when it was last checked; a convention of its own sheets is the one
 * they hold in this very reading.
 *
 * @throws DomainError when these sheets are gone or hold mistakes.
 */
async function choicesFor(
  { sheets }: WorkbookSnapshot,
  known: ControlChoices | null,
): Promise<ControlChoices> {
  if (known !== null && !isOwnKey(known.conventionKey)) return known;
  const own = workbookConventions(sheets);
  if (known !== null) return { ...known, convention: conventionOfKey(known.conventionKey, own) };
  const { conventionKey, correctionsFor } = await readChoices();
  const isKnown =
    conventionKey !== null &&
    (isOwnKey(conventionKey) || offeredConventions([]).some(({ key }) => key === conventionKey));
  if (!isKnown) return { ...NO_CHOICES, corrections: correctionsFor(NO_CHOICES.convention) };
  const convention = conventionOfKey(conventionKey, own);
  return { conventionKey, convention, corrections: correctionsFor(convention) };
}

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Once there is a result, each change of the workbook, when it pauses, makes a new one. */
function useFollowedChanges(isFollowing: boolean, onChange: () => void): void {
  useEffect(() => {
    if (!isFollowing) return undefined;
    const watch = watchChanges(onChange);
    // Without change events the user checks again by hand: nothing to tell.
    watch.catch(() => undefined);
    return () => void watch.then(stopWatching => stopWatching()).catch(() => undefined);
  }, [isFollowing, onChange]);
}
