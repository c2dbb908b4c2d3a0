import { type Ledger } from '../../documents/ownSheets/ledger';
import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { message } from '../../text/message';
import { describeExcelError, ExcelError } from '../excelError';
import { afterCleanUp } from '../afterCleanUp';
import { batchesOf } from '../mending/editBatches';
import { pause } from '../pause';
import { addSheets, readWorkbookState } from '../newSheets';
import { syncInBatches } from '../syncInBatches';
import { bytesOfModel, queueSheetModel } from '../writeSheetModel';
import { verifySheets, type WrittenSheet } from '../verifySheets';
import { queueLedger, queueMark, readMarkedSheets, readOwnCells } from './ownSheets';
import {
  bytesOfReplacement,
  type PreviousSheet,
  isUntouched,
  keepsLooks,
  queueContents,
  queueLooks,
  readPreviousSheets,
  type Replacement,
} from './replaceSheets';
import { type Done, leftBehind, takeBack } from './takeBack';
import { type DocumentProgress, type WriteDocumentsOptions } from './writeOptions';
import { type DocumentTask, documentTasks, ledgerAfter, type SheetTask } from './writingTasks';

/** `kept`: what stands there already held what would have been written. */
export type Outcome = 'added' | 'replaced' | 'kept';

export interface WrittenDocument {
  readonly id: string;
  readonly outcome: Outcome;
  readonly sheets: readonly (WrittenSheet & { readonly outcome: Outcome })[];
}

export interface WrittenDocuments {
  readonly documents: readonly WrittenDocument[];
  /** False where Excel would not set up the pages or the looks: the contents of the sheets are right. */
  readonly arePagesSetUp: boolean;
}

/**
 * Writes documents, all or none: new sheets first, one document after the other, then the contents of the sheets to be
 * replaced and what is remembered of them all. Until then a failure, or the user who stops it, leaves the workbook as it
 * was; then come looks, pages and reading back, which undo nothing. The user's own sheets, the selection (unless the
 * first sheet is to be shown) and the calculation mode are not touched.
 *
 * @throws ExcelError saying what happened and what is left in the workbook; AbortError when `signal` is aborted: the
 *   workbook is then as it was.
 */
export async function writeDocuments(
  documents: readonly ReadyDocument[],
  options: WriteDocumentsOptions,
): Promise<WrittenDocuments> {
  try {
    return await Excel.run(context => writeInContext(context, documents, options));
  } catch (error) {
    if (error instanceof ExcelError || options.signal.aborted) throw error;
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

async function writeInContext(
  context: Excel.RequestContext,
  documents: readonly ReadyDocument[],
  options: WriteDocumentsOptions,
): Promise<WrittenDocuments> {
  const { onProgress, signal, isShown = false, timeToCompute = 0 } = options;
  const total = documents.length;
  const tell = (step: DocumentProgress['step'], count: number) => {
    signal.throwIfAborted();
    onProgress({ step, done: count, total });
  };
  tell('reading', 0);
  const before = await readWorkbookState(context);
  const own = await readMarkedSheets(context);
  const ours = await readOwnCells(context, own.sheets, signal);
  const tasks = documentTasks(documents, ours, options, before.names);
  const added = tasks.flatMap(addedBy);
  let previous: readonly PreviousSheet[] = [];
  const done: Done = { ids: [], replaced: [], isLedgerTouched: false, areNewGone: false };
  const idOf = (task: SheetTask) => task.sheet?.id ?? done.ids[added.indexOf(task)] ?? task.model.name;
  const [first] = isShown ? tasks.flatMap(({ sheets }) => sheets) : [];
  const toShow = () => first && idOf(first);
  try {
    tell('writing', 0);
    done.ids = await addSheets(
      context,
      added.map(({ model }) => model.name),
    );
    for (const [index, task] of tasks.entries()) {
      await fill(context, addedBy(task), idOf);
      tell('writing', index + 1);
    }
    tell('replacing', total);
    // Read at the last moment: what the user typed while the new sheets were filled is not written over.
    previous = await readPrevious(context, tasks);
    refuseChanged(previous);
    await replaceContents(context, previous, done);
    await keepLedger(context, ledgerAfter(own, tasks, idOf), done, toShow());
  } catch (error) {
    const told = await afterCleanUp(error, {
      cleanUp: () => takeBack(context, before, added, own.stored, done),
      left: problem => leftBehind(problem, added, done),
    });
    throw signal.aborted && told.detail.key === 'excel.nothingKept' ? error : told;
  }
  onProgress({ step: 'verifying', done: total, total });
  await pause(timeToCompute);
  const written = await finish(context, tasks, idOf, { previous, shownId: toShow() ?? before.activeId });
  onProgress({ step: 'done', done: total, total });
  return written;
}

const addedBy = ({ sheets }: DocumentTask) => sheets.filter(({ kind }) => kind === 'add');

async function readPrevious(
  context: Excel.RequestContext,
  tasks: readonly DocumentTask[],
): Promise<PreviousSheet[]> {
  const replacements = tasks.flatMap(({ sheets }) => sheets.flatMap(replacementOf));
  const previous: PreviousSheet[] = [];
  for (const batch of batchesOf(replacements, bytesOfReplacement))
    previous.push(...(await readPreviousSheets(context, batch)));
  return previous;
}

/** @throws ExcelError naming the sheets that no longer hold what the user was shown. */
function refuseChanged(previous: readonly PreviousSheet[]): void {
  const changed = previous.filter(sheet => !isUntouched(sheet));
  if (changed.length === 0) return;
  const sheets = changed.map(({ replacement }) => replacement.sheet.name).join(', ');
  throw new ExcelError(message('excel.changedSinceShown', { sheets }));
}

const bytesOfTask = ({ model }: Pick<SheetTask, 'model'>) => bytesOfModel(model);
const bytesOfPrevious = ({ replacement }: PreviousSheet) => bytesOfReplacement(replacement);

function replacementOf({ kind, sheet, model }: SheetTask): Replacement[] {
  return kind === 'replace' && sheet ? [{ sheet, model }] : [];
}

/** Fills new sheets, each with the mark by which it will be known. */
async function fill(
  context: Excel.RequestContext,
  sheets: readonly SheetTask[],
  idOf: (task: SheetTask) => string,
): Promise<void> {
  await syncInBatches(context, sheets, bytesOfTask, task => {
    const sheet = context.workbook.worksheets.getItem(idOf(task));
    queueSheetModel(sheet, task.model);
    queueMark(sheet, task.mark);
  });
}

/** Contents first, and only them: all that is done here can be put back. */
async function replaceContents(
  context: Excel.RequestContext,
  sheets: readonly PreviousSheet[],
  done: Done,
): Promise<void> {
  await syncInBatches(context, sheets, bytesOfPrevious, previous => {
    done.replaced = [...done.replaced, previous];
    queueContents(context, previous.replacement);
  });
}

/** What is remembered from now on, and the sheet to be shown, if any. */
async function keepLedger(
  context: Excel.RequestContext,
  ledger: Ledger,
  done: Done,
  shownId: string | undefined,
): Promise<void> {
  done.isLedgerTouched = true;
  queueLedger(context, ledger);
  if (shownId !== undefined) context.workbook.worksheets.getItem(shownId).activate();
  await context.sync();
}

/** Looks of what was replaced, pages of what was written, and all sheets read back; the sheet shown stays the same. */
async function finish(
  context: Excel.RequestContext,
  tasks: readonly DocumentTask[],
  idOf: (task: SheetTask) => string,
  { previous, shownId }: { readonly previous: readonly PreviousSheet[]; readonly shownId: string },
): Promise<WrittenDocuments> {
  const sheets = tasks.flatMap(task => task.sheets);
  const areLooksRight = await setLooks(context, previous, shownId);
  const written = new Map<SheetTask, WrittenSheet>();
  let arePagesSetUp = areLooksRight;
  for (const batch of batchesOf(sheets, bytesOfTask)) {
    const verified = await verifySheets(
      context,
      batch.map(task => ({ id: idOf(task), model: task.model, keepsPages: keepsPages(task) })),
    );
    batch.forEach((task, index) => written.set(task, verified.sheets[index]!));
    arePagesSetUp &&= verified.arePagesSetUp;
  }
  return {
    documents: tasks.map(({ document: { id }, sheets: own }) => ({
      id,
      outcome: outcomeOf(own),
      sheets: own.map(task => ({ ...written.get(task)!, outcome: OUTCOMES[task.kind] })),
    })),
    arePagesSetUp,
  };
}

/** Neither added nor made to look otherwise: the user may have set its pages. */
function keepsPages(task: SheetTask): boolean {
  return task.kind === 'keep' || replacementOf(task).some(keepsLooks);
}

async function setLooks(
  context: Excel.RequestContext,
  replaced: readonly PreviousSheet[],
  shownId: string,
): Promise<boolean> {
  const changed = replaced.filter(({ replacement }) => !keepsLooks(replacement));
  if (changed.length === 0) return true;
  try {
    await syncInBatches(
      context,
      changed,
      ({ replacement }) => bytesOfModel(replacement.model),
      previous => queueLooks(context, previous),
    );
    context.workbook.worksheets.getItem(shownId).activate();
    await context.sync();
    return true;
  } catch {
    // The contents are there: what is missing is told, nothing is undone.
    return false;
  }
}

const OUTCOMES = { add: 'added', replace: 'replaced', keep: 'kept' } as const;

function outcomeOf(sheets: readonly SheetTask[]): WrittenDocument['outcome'] {
  if (sheets.some(({ kind }) => kind === 'replace')) return 'replaced';
  return sheets.some(({ kind }) => kind === 'add') ? 'added' : 'kept';
}
