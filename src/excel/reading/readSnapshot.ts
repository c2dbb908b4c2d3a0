import { type SheetSnapshot, type WorkbookSnapshot } from '../../checks/snapshot';
import { describeExcelError, ExcelError } from '../excelError';
import { type BlockContents, readCells } from './readCells';
import { cellsIn } from './cellBlock';
import { readWorkbookFacts, type SheetFacts } from './readSheetFacts';

/** How far the reading is, in cells. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number;
}

/**
 * Reads the whole workbook once into plain data.
 *
 * @throws ExcelError when Excel refuses; AbortError when `signal` is aborted: nothing is changed either way.
 */
export async function readSnapshot(
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<WorkbookSnapshot> {
  try {
    return await Excel.run(async context => {
      const { sheets, ...workbook } = await readWorkbookFacts(context);
      const used = sheets.flatMap(({ used: block }) => (block ? [block] : []));
      const total = used.reduce((cells, block) => cells + cellsIn(block), 0);
      let read = 0;
      const onRead = (cells: number) => {
        read += cells;
        onProgress({ read, total });
      };
      const contents = await readCells(context, used, onRead, signal);
      return { ...workbook, sheets: sheets.map(sheet => assemble(sheet, contents)) };
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

function assemble({ used, ...sheet }: SheetFacts, contents: readonly BlockContents[]): SheetSnapshot {
  const blocks = contents
    .filter(({ block }) => block.sheetId === used?.sheetId)
    .sort((one, other) => one.block.row - other.block.row);
  return {
    ...sheet,
    origin: { row: used?.row ?? 0, column: used?.column ?? 0 },
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    formulasR1C1: blocks.flatMap(({ formulasR1C1 }) => formulasR1C1),
    texts: blocks.flatMap(({ texts }) => texts),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
  };
}
