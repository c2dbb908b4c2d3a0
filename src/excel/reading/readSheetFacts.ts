import { type NameSnapshot, type SheetSnapshot, type WorkbookSnapshot } from '../../checks/snapshot';
import { type CellBlock } from './cellBlock';
import { readMerges } from './readMerges';

/** What a sheet is, besides its cells. */
export interface SheetFacts extends Omit<
  SheetSnapshot,
  'values' | 'formulas' | 'formulasR1C1' | 'texts' | 'numberFormats' | 'origin'
> {
  readonly used: CellBlock | null;
}

export interface WorkbookFacts extends Omit<WorkbookSnapshot, 'sheets'> {
  readonly sheets: readonly SheetFacts[];
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Reads everything but the cells: sheets, used ranges, protection, filters, hidden rows and columns, merges, names. */
export async function readWorkbookFacts(context: Excel.RequestContext): Promise<WorkbookFacts> {
  const { workbook } = context;
  const { worksheets, names, application } = workbook;
  const has = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/type');
  application.load('calculationMode');
  if (has('1.9')) workbook.load('usePrecisionAsDisplayed');
  await context.sync();

  const usedRanges = worksheets.items.map(sheet =>
    sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();

  const sheets = worksheets.items.map((sheet, index) => queueSheet(sheet, usedRanges[index]!, has));
  await context.sync();

  const blocks = sheets.map(usedBlock);
  const merges = has('1.13')
    ? await readMerges(
        context,
        blocks.flatMap(block => block ?? []),
      )
    : [];

  return {
    sheets: sheets.map((queued, index) => ({
      ...sheetFacts(queued, blocks[index] ?? null),
      merged: merges
        .filter(({ sheetId }) => sheetId === queued.sheet.id)
        .map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount })),
    })),
    names: names.items.map(nameSnapshot),
    calculation: calculationOf(application.calculationMode),
    precisionAsDisplayed: has('1.9') && workbook.usePrecisionAsDisplayed,
  };
}

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly filter: Excel.AutoFilter | null;
}

/** An empty sheet has no rows to ask about: Excel answers questions on a null object with an error. */
function queueSheet(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  has: (version: string) => boolean,
): QueuedSheet {
  const filter = has('1.9') ? sheet.autoFilter : null;
  filter?.load('enabled');
  const asksLines = has('1.9') && !used.isNullObject;
  return {
    sheet,
    used,
    rows: asksLines ? used.getRowProperties({ rowHidden: true }) : null,
    columns: asksLines ? used.getColumnProperties({ columnHidden: true }) : null,
    filter,
  };
}

function usedBlock({ sheet, used }: QueuedSheet): CellBlock | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { sheetId: sheet.id, row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function sheetFacts(queued: QueuedSheet, block: CellBlock | null): Omit<SheetFacts, 'merged'> {
  const { sheet, filter } = queued;
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    isProtected: sheet.protection.protected,
    hasFilter: filter?.enabled ?? false,
    hiddenRows: block ? hidden(queued.rows?.value, 'rowHidden', block.row) : [],
    hiddenColumns: block ? hidden(queued.columns?.value, 'columnHidden', block.column) : [],
    used: block,
  };
}

function hidden<Key extends 'rowHidden' | 'columnHidden'>(
  properties: readonly Partial<Record<Key, boolean>>[] | undefined,
  key: Key,
  first: number,
): number[] {
  return (properties ?? []).flatMap((line, index) => (line[key] ? [first + index] : []));
}

function nameSnapshot({ name, formula, type }: Excel.NamedItem): NameSnapshot {
  const text = String(formula);
  return { name, formula: text, isBroken: type === 'Error' || text.includes('#REF!') };
}

function calculationOf(mode: string): WorkbookSnapshot['calculation'] {
  if (mode === 'Manual') return 'manual';
  return mode === 'AutomaticExceptTables' ? 'automaticExceptTables' : 'automatic';
}
