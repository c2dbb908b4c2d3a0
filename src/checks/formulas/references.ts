import { positionOf } from '../cellAddress';
import { type Area } from '../snapshot';

/** A cell or an area that a formula reads; null sheet: its own. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly area: Area;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const TEXTS = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?<![\w.$\p{L}])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w(.!\p{L}])/gu;

/** A formula without its texts, so that nothing inside quotes is read as a part of it. */
export function withoutTexts(formula: string): string {
  return formula.replace(TEXTS, '""');
}

/** The cells and areas a formula reads, in A1; whole columns, tables and names are not followed. */
export function referencesOf(formula: string): FormulaReference[] {
  return [...withoutTexts(formula).matchAll(REFERENCE)].flatMap(
    ([, quoted, plain, first = '', second]): FormulaReference[] => {
      const [start, end] = [positionOf(first), positionOf(second ?? first)];
      if (!start || !end) return [];
      const sheet = quoted?.replace(/''/g, "'") ?? plain ?? null;
      return [{ sheet, area: areaOf(start, end) }];
    },
  );
}

/** A formula without its texts and references: what is left is functions, operators and constants. */
export function withoutReferences(formula: string): string {
  return withoutTexts(formula).replace(REFERENCE, '@');
}

/** Whether a cell stands in an area. */
export function isInside({ row, column, rowCount, columnCount }: Area, at: Place): boolean {
  return at.row >= row && at.row < row + rowCount && at.column >= column && at.column < column + columnCount;
}

function areaOf(a: Place, b: Place): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rowCount: Math.abs(a.row - b.row) + 1,
    columnCount: Math.abs(a.column - b.column) + 1,
  };
}
