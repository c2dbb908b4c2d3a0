/** A block of cells of one sheet to be read in one go, 0-based. */
export interface CellBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const cellsIn = ({ rowCount, columnCount }: CellBlock) => rowCount * columnCount;

/** Cuts used ranges into blocks of whole rows, each of at most `largest` cells unless a single row is wider. */
export function cutIntoBlocks(usedRanges: readonly CellBlock[], largest: number): CellBlock[] {
  return usedRanges.flatMap(range => {
    const height = Math.max(1, Math.floor(largest / range.columnCount));
    return Array.from({ length: Math.ceil(range.rowCount / height) }, (_, index) => ({
      ...range,
      row: range.row + index * height,
      rowCount: Math.min(height, range.rowCount - index * height),
    }));
  });
}

/** Groups blocks so that each group, read in one sync, has at most `largest` cells unless one block alone has more. */
export function groupBlocks(blocks: readonly CellBlock[], largest: number): CellBlock[][] {
  const groups: CellBlock[][] = [];
  let size = 0;
  for (const block of blocks) {
    const group = groups.at(-1);
    if (group && size + cellsIn(block) <= largest) {
      group.push(block);
      size += cellsIn(block);
    } else {
      groups.push([block]);
      size = cellsIn(block);
    }
  }
  return groups;
}

/** The two halves of a group too large for one message; a block of one row cannot be cut further. */
export function halves(group: readonly CellBlock[]): CellBlock[][] | null {
  if (group.length > 1) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
  }
  const [block] = group;
  if (!block || block.rowCount < 2) return null;
  const upper = Math.ceil(block.rowCount / 2);
  return [
    [{ ...block, rowCount: upper }],
    [{ ...block, row: block.row + upper, rowCount: block.rowCount - upper }],
  ];
}
