import { type Area } from '../../checks/snapshot';
import { type CellBlock, cellsIn, halves } from './cellBlock';

interface MergedArea extends Area {
  readonly sheetId: string;
}

/** Excel lists at most 512 merged areas of a range; so few cells cannot hold as many, so the failure is another. */
const TOO_FEW_CELLS = 1024;

/**
 * Reads the merged areas of used ranges, in one sync unless a sheet has more of them than Excel lists at once: it is
 * then asked by halves. An Excel without ExcelApi 1.13 must not be asked.
 */
export async function readMerges(
  context: Excel.RequestContext,
  usedRanges: readonly CellBlock[],
): Promise<readonly MergedArea[]> {
  if (usedRanges.length === 0) return [];
  const asked = usedRanges.map(({ sheetId, row, column, rowCount, columnCount }) => ({
    sheetId,
    merged: context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, rowCount, columnCount)
      .getMergedAreasOrNullObject()
      .load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount'),
  }));
  try {
    await context.sync();
  } catch (error) {
    const parts = halves(usedRanges);
    if (!parts || usedRanges.every(block => cellsIn(block) <= TOO_FEW_CELLS)) throw error;
    const merges: MergedArea[] = [];
    for (const part of parts) merges.push(...(await readMerges(context, part)));
    return withoutDoubles(merges);
  }
  return asked.flatMap(({ sheetId, merged }) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          sheetId,
          row: rowIndex,
          column: columnIndex,
          rowCount,
          columnCount,
        })),
  );
}

/** An area that lies across the cut is in both halves. */
function withoutDoubles(merges: readonly MergedArea[]): MergedArea[] {
  return [...new Map(merges.map(area => [`${area.sheetId} ${area.row} ${area.column}`, area])).values()];
}
