import { type CellValue } from '../../checks/snapshot';
import { type CellBlock, cellsIn, cutIntoBlocks, groupBlocks, halves } from './cellBlock';
import { onlyFormula } from './onlyFormula';

/** What a block of cells holds, row by row. */
export interface BlockContents {
  readonly block: CellBlock;
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly formulasR1C1: (string | null)[][];
  readonly texts: string[][];
  readonly numberFormats: string[][];
}

/**
 * Cells read in one sync. Five matrices of some twenty bytes a cell: about 2 MB of the 5 MB that Excel on the web
 * lets through, which leaves room for long texts.
 */
const CELLS_PER_SYNC = 20_000;

const TOO_LARGE = ['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'ResponseTooLarge'];

/**
 * Reads every cell of the used ranges once, in as few syncs as the size of messages allows.
 *
 * @param onRead told how many cells came in after each sync.
 * @throws AbortError when the user stops it.
 */
export async function readCells(
  context: Excel.RequestContext,
  usedRanges: readonly CellBlock[],
  onRead: (cells: number) => void,
  signal: AbortSignal,
): Promise<BlockContents[]> {
  const contents: BlockContents[] = [];
  const waiting = groupBlocks(cutIntoBlocks(usedRanges, CELLS_PER_SYNC), CELLS_PER_SYNC);
  for (let group = waiting.shift(); group; group = waiting.shift()) {
    signal.throwIfAborted();
    const read = await readGroup(context, group);
    if (read) {
      contents.push(...read);
      onRead(group.reduce((cells, block) => cells + cellsIn(block), 0));
    } else {
      waiting.unshift(...(halves(group) ?? []));
    }
  }
  return contents;
}

/** One sync; null when the answer is too large for one message and the group can be halved. */
async function readGroup(
  context: Excel.RequestContext,
  group: readonly CellBlock[],
): Promise<BlockContents[] | null> {
  const ranges = group.map(({ sheetId, row, column, rowCount, columnCount }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, rowCount, columnCount)
      .load('values,formulas,formulasR1C1,text,numberFormat'),
  );
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error) && halves(group)) return null;
    throw error;
  }
  return ranges.map((range, index) => ({
    block: group[index]!,
    values: matrix(range.values, value => (value === '' ? null : (value as CellValue))),
    formulas: formulasOf(range.formulas, range.values),
    formulasR1C1: formulasOf(range.formulasR1C1, range.values),
    texts: matrix(range.text, String),
    numberFormats: matrix(range.numberFormat, format => (typeof format === 'string' ? format : 'General')),
  }));
}

function matrix<Result>(cells: readonly (readonly unknown[])[], read: (cell: unknown) => Result): Result[][] {
  return cells.map(row => row.map(read));
}

function formulasOf(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): (string | null)[][] {
  return formulas.map((row, at) => row.map((formula, column) => onlyFormula(formula, values[at]?.[column])));
}

function isTooLarge(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && TOO_LARGE.includes(String(error.code))
  );
}
