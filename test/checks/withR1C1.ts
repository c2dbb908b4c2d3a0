import { positionOf } from '../../src/checks/cellAddress';
import { type SheetSnapshot } from '../../src/checks/snapshot';

const TEXT_OR_REFERENCE = /"[^"]*"|'[^']*'|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** The same sheet with its formulas in R1C1, as Excel would give them. */
export function withR1C1(sheet: SheetSnapshot): SheetSnapshot {
  const { row, column } = sheet.origin;
  return {
    ...sheet,
    formulasR1C1: sheet.formulas.map((formulas, down) =>
      formulas.map((formula, right) => formula && toR1C1(formula, row + down, column + right)),
    ),
  };
}

/** A formula in A1, written for the 0-based cell it stands in. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    TEXT_OR_REFERENCE,
    (text, fixedColumn: string | undefined, letters: string, fixedRow: string, digits: string) => {
      const position = fixedColumn === undefined ? null : positionOf(letters + digits);
      if (!position) return text;
      const part = (axis: string, at: number, isFixed: boolean, from: number) =>
        isFixed ? `${axis}${at + 1}` : at === from ? axis : `${axis}[${at - from}]`;
      return (
        part('R', position.row, fixedRow === '$', row) +
        part('C', position.column, fixedColumn === '$', column)
      );
    },
  );
}
