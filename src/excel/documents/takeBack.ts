import { message, type Message } from '../../text/message';
import { leftSheets, quotedNames } from '../leftSheets';
import { onEachSheet } from '../mending/previousState';
import { removeAddedSheets, type WorkbookState } from '../newSheets';
import { queueStoredLedger } from './ownSheets';
import { type PreviousSheet, queuePreviousContents } from './replaceSheets';
import { type SheetTask } from './writingTasks';

/** What a run has done to the workbook so far, to be taken back. */
export interface Done {
  ids: readonly string[];
  /** Sheets that may hold new contents. */
  replaced: readonly PreviousSheet[];
  isLedgerTouched: boolean;
  /** Whether what was added is removed again. */
  areNewGone: boolean;
}

/**
 * Takes back what was done, each part whatever became of the others: a sheet that Excel refuses keeps no other from being
 * put back, nor new ones from being removed. What was put back is done with.
 *
 * @throws what Excel refused first, once everything was tried.
 */
export async function takeBack(
  context: Excel.RequestContext,
  before: WorkbookState,
  added: readonly SheetTask[],
  stored: unknown,
  done: Done,
): Promise<void> {
  const refused: unknown[] = [];
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => refused.push(error));
  if (done.isLedgerTouched) {
    queueStoredLedger(context, stored);
    await attempt(context.sync());
  }
  const idOf = ({ replacement }: PreviousSheet) => replacement.sheet.id;
  const ids = done.replaced.map(idOf);
  await attempt(
    onEachSheet(context, ids, async id => {
      queuePreviousContents(
        context,
        done.replaced.find(previous => idOf(previous) === id)!,
      );
      await context.sync();
      done.replaced = done.replaced.filter(previous => idOf(previous) !== id);
    }),
  );
  const names = added.map(({ model }) => model.name);
  await attempt(
    removeAddedSheets(context, before, names, done.ids).then(() => {
      done.areNewGone = true;
    }),
  );
  if (refused.length > 0) throw refused[0];
}

/** What to tell when not all could be taken back. */
export function leftBehind(problem: string, added: readonly SheetTask[], done: Done): Message {
  const { ids, replaced, areNewGone } = done;
  const names = areNewGone ? [] : added.map(({ model }) => model.name);
  if (replaced.length === 0)
    return areNewGone ? message('excel.nothingKept', { problem }) : leftSheets(problem, names, ids);
  const touched = [...names, ...replaced.map(({ replacement }) => replacement.sheet.name)];
  return message('excel.halfReplaced', { problem, sheets: quotedNames(touched) });
}
