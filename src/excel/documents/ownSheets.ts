import { standingEntry } from '../../documents/ownSheets/cellEntry';
import { type LedgerSheet, parseLedger, storedLedger } from '../../documents/ownSheets/ledger';
import { type StandingSheet } from '../../documents/ownSheets/standingSheet';
import { text } from '../../text/inFrench';
import { type CellBlock } from '../reading/cellBlock';
import { readBlocks } from '../reading/readBlocks';

/** What we wrote, in the settings that the workbook keeps for the add-in. */
const LEDGER = 'annexe2.sheets';
/** A name of each sheet we wrote: it goes where its sheet goes, whatever the sheet is called and the file is saved by. */
const MARK = 'Annexe2_feuille';
const MARK_FORMULA = /^="([0-9a-f-]{36})"$/;

/** A sheet of ours, before its cells are read. */
interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly written: LedgerSheet;
}

/** What the workbook knows of our sheets. */
export interface OwnSheets {
  /** As it is kept, to be put back. */
  readonly stored: unknown;
  readonly ledger: readonly LedgerSheet[];
  readonly sheets: readonly MarkedSheet[];
}

/** A sheet of ours and all that it holds. */
export interface OwnSheet extends StandingSheet {
  readonly isProtected: boolean;
}

/**
 * The sheets of the workbook that the add-in wrote, in two syncs. A sheet is ours when it bears the mark of one that we
 * remember; of several, copies, it is the one with the id or the name that it had, and none when neither tells.
 */
export async function readMarkedSheets(context: Excel.RequestContext): Promise<OwnSheets> {
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  const setting = settings.getItemOrNullObject(LEDGER).load('value');
  await context.sync();
  const stored: unknown = setting.isNullObject ? undefined : setting.value;
  const ledger = parseLedger(stored);
  if (ledger.length === 0) return { stored, ledger, sheets: [] };
  const marks = worksheets.items.map(sheet => sheet.names.getItemOrNullObject(MARK).load('formula'));
  await context.sync();
  const marked = worksheets.items.map(({ id, name, protection }, index) => ({
    id,
    name,
    isProtected: protection.protected,
    mark: marks[index]!.isNullObject ? null : (MARK_FORMULA.exec(String(marks[index]!.formula))?.[1] ?? null),
  }));
  return {
    stored,
    ledger,
    sheets: ledger.flatMap(written => {
      const bearers = marked.filter(({ mark }) => mark === written.mark);
      const found =
        bearers.length === 1
          ? bearers[0]
          : (bearers.find(({ id }) => id === written.sheetId) ??
            bearers.find(({ name }) => name === written.name));
      return found ? [{ id: found.id, name: found.name, isProtected: found.isProtected, written }] : [];
    }),
  };
}

/** Reads all that sheets of ours hold. */
export async function readOwnCells(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  signal: AbortSignal,
): Promise<OwnSheet[]> {
  if (sheets.length === 0) return [];
  const used = sheets.map(({ id }) =>
    context.workbook.worksheets
      .getItem(id)
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  const blocks = sheets.map(({ id }, index): CellBlock | null => {
    const range = used[index]!;
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    // From the first cell on, where what we wrote begins.
    return { sheetId: id, row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
  });
  const filled = blocks.filter(block => block !== null);
  const read = await readBlocks(context, filled, signal);
  return sheets.map((sheet, index) => {
    const block = blocks[index];
    const contents = block ? read[filled.indexOf(block)]! : { values: [], formulas: [] };
    const found = contents.values.map((row, r) =>
      row.map((value, c) => standingEntry(value, contents.formulas[r]?.[c] ?? null)),
    );
    return { ...sheet, found };
  });
}

/** Queues the mark by which a new sheet will be known. The caller syncs. */
export function queueMark(sheet: Excel.Worksheet, mark: string): void {
  sheet.names.add(MARK, `="${mark}"`, text('ownSheets.mark'));
}

/** Queues the keeping of what we wrote. The caller syncs. */
export function queueLedger(context: Excel.RequestContext, sheets: readonly LedgerSheet[]): void {
  context.workbook.settings.add(LEDGER, storedLedger(sheets));
}

/** Queues the putting back of what was kept. The caller syncs. */
export function queueStoredLedger(context: Excel.RequestContext, stored: unknown): void {
  const { settings } = context.workbook;
  // Whether it was written or not, it is there once added.
  if (stored === undefined) settings.add(LEDGER, null).delete();
  else settings.add(LEDGER, stored);
}
