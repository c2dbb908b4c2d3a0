import { type CellBlock } from './cellBlock';
import { type BlockContents, readCells } from './readCells';

/** Whole blocks, however many messages it takes; the lines of each stand together, in order. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  signal: AbortSignal = new AbortController().signal,
): Promise<Pick<BlockContents, 'values' | 'formulas'>[]> {
  const read = await readCells(context, blocks, () => undefined, signal);
  return blocks.map(({ sheetId }) => {
    const own = read
      .filter(({ block }) => block.sheetId === sheetId)
      .sort((one, other) => one.block.row - other.block.row);
    return {
      values: own.flatMap(({ values }) => values),
      formulas: own.flatMap(({ formulas }) => formulas),
    };
  });
}
