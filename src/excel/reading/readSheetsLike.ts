import { type ConventionSheet } from '../../documents/parameters/workbookConventions';
import { type CellBlock } from './cellBlock';
import { readBlocks } from './readBlocks';

/** The titles stand in the first lines; a few lines typed above them do no harm. */
const HEAD_ROWS = 40;
const HEAD_COLUMNS = 40;

/**
 * The sheets that their first lines tell to be wanted, whole, in the order of the workbook. Of the other sheets only
 * the first lines are read.
 */
export async function readSheetsLike(
  context: Excel.RequestContext,
  isWanted: (head: Pick<ConventionSheet, 'values'>) => boolean,
): Promise<ConventionSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const used = worksheets.items.map(sheet =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  await context.sync();
  const sheets = worksheets.items.flatMap(({ id, name }, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    return [{ name, block: { sheetId: id, row, column, rowCount, columnCount } }];
  });
  const heads = await readBlocks(
    context,
    sheets.map(({ block }) => headOf(block)),
  );
  const wanted = sheets.filter((_, index) => isWanted(heads[index]!));
  const contents = await readBlocks(
    context,
    wanted.map(({ block }) => block),
  );
  return wanted.map(({ name, block: { row, column } }, index) => ({
    name,
    origin: { row, column },
    ...contents[index]!,
  }));
}

function headOf(block: CellBlock): CellBlock {
  return {
    ...block,
    rowCount: Math.min(block.rowCount, HEAD_ROWS),
    columnCount: Math.min(block.columnCount, HEAD_COLUMNS),
  };
}
