import { type CellEntry, standingEntry } from '../../documents/ownSheets/cellEntry';
import { type Ledger, parseLedger, storedLedger } from '../../documents/ownSheets/ledger';
import { type Mark, MARK_NAME, markFormula, parseMark } from '../../documents/ownSheets/mark';
import { ourSheets } from '../../documents/ownSheets/ourSheets';
import { type StandingSheet } from '../../documents/ownSheets/standingSheet';
import { text } from '../../text/inFrench';
import { type CellBlock } from '../reading/cellBlock';
import { readBlocks } from '../reading/readBlocks';
import { type BlockContents } from '../reading/readCells';

/** What we wrote, in the settings that the workbook keeps for the add-in. */
const LEDGER = 'annexe2.sheets';

/** A sheet of ours and all that it holds. */
export interface OwnSheet extends StandingSheet {
  readonly isProtected: boolean;
}

/** A sheet of ours, before its cells are read. */
type MarkedSheet = Omit<OwnSheet, 'found'>;

/** What the workbook knows of our sheets. */
export interface OwnSheets {
  /** As it is kept, to be put back. */
  readonly stored: unknown;
  readonly ledger: Ledger;
  readonly sheets: readonly MarkedSheet[];
  /** All the marks that sheets of the workbook bear, ours or not any more. */
  readonly marks: readonly string[];
}

/** The sheets of the workbook that the add-in wrote, in two syncs. */
export async function readMarkedSheets(context: Excel.RequestContext): Promise<OwnSheets> {
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  const setting = settings.getItemOrNullObject(LEDGER).load('value');
  await context.sync();
  const stored: unknown = setting.isNullObject ? undefined : setting.value;
  const names = worksheets.items.map(sheet => sheet.names.getItemOrNullObject(MARK_NAME).load('formula'));
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection }, index) => ({
    id,
    name,
    isProtected: protection.protected,
    mark: names[index]!.isNullObject ? null : parseMark(names[index]!.formula),
  }));
  const ledger = parseLedger(stored);
  return {
    stored,
    ledger,
    sheets: ourSheets(sheets, ledger).map(({ sheet: { id, name, isProtected }, mark, key, written }) => ({
      ...{ id, name, isProtected, mark, key },
      written: written?.entries ?? null,
      charts: written?.charts ?? null,
      layout: written?.layout ?? null,
    })),
    marks: sheets.flatMap(({ mark }) => (mark ? [mark.id] : [])),
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
    const found = block ? entriesIn(read[filled.indexOf(block)]!) : [];
    return { ...sheet, found };
  });
}

/** What cells hold, as they were read. */
export function entriesIn({ values, formulas }: Pick<BlockContents, 'values' | 'formulas'>): CellEntry[][] {
  return values.map((row, at) =>
    row.map((value, column) => standingEntry(value, formulas[at]?.[column] ?? null)),
  );
}

/** Queues the mark by which a new sheet will be known. The caller syncs. */
export function queueMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.add(MARK_NAME, markFormula(mark), text('ownSheets.mark'));
}

/** Queues the keeping of what we wrote. The caller syncs. */
export function queueLedger(context: Excel.RequestContext, ledger: Ledger): void {
  context.workbook.settings.add(LEDGER, storedLedger(ledger));
}

/** Queues the putting back of what was kept. The caller syncs. */
export function queueStoredLedger(context: Excel.RequestContext, stored: unknown): void {
  const { settings } = context.workbook;
  // Whether it was written or not, it is there once added.
  if (stored === undefined) settings.add(LEDGER, null).delete();
  else settings.add(LEDGER, stored);
}
