/** The same distance without a limit, by the table of the textbooks: a second opinion for the tests. */
export function tableDistance(first: string, second: string): number {
  const rows: number[][] = [];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= first.length; row++) {
    rows.push([]);
    for (let column = 0; column <= second.length; column++) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      const edits =
        row === 0 || column === 0
          ? row + column
          : Math.min(
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
              at(row - 1, column - 1) + (isSame ? 0 : 1),
              row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            );
      rows[row]?.push(edits);
    }
  }
  return at(first.length, second.length);
}
