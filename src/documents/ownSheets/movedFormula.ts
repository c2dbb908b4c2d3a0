import { cellAddress, positionOf } from '../../checks/cellAddress';

/** Texts, and what stands on other sheets: nothing moves there. */
const ELSEWHERE = /("(?:[^"]|"")*"|(?:'[^']*'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)/u;
const CELL = /(?<![\p{L}\p{N}_.])(\$?)[A-Z]{1,3}(\$?)\d+\b(?!\()/gu;

/** Where a 0-based row or column of what we wrote stands now; null: it is gone. */
export type Place = (line: number) => number | null;

/** A formula as Excel makes it when the rows and columns that it names have moved; a cell that is gone is left as it was. */
export function movedFormula(formula: string, rowNow: Place, columnNow: Place): string {
  return formula
    .split(ELSEWHERE)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(CELL, (whole, dollar: string, rowDollar: string) => {
            const was = positionOf(whole);
            const [row, column] = was ? [rowNow(was.row), columnNow(was.column)] : [null, null];
            if (row === null || column === null) return whole;
            return dollar + cellAddress(row, column).replace(/(?=\d)/, rowDollar);
          }),
    )
    .join('');
}
