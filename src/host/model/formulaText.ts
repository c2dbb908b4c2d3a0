import { columnIndex, columnLetters } from './address';

/** The parts of a formula that are code, and those that are quoted (texts, sheet names) and stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Applies a change to the code of a formula only. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

const A1 = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;
const R1C1 = /(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.])/g;

/** A formula in R1C1 notation, relative to the cell that holds it. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapCode(formula, code =>
    code.replace(A1, (_match, lockColumn: string, letters: string, lockRow: string, digits: string) => {
      const rowPart = relative(Number(digits) - 1, row, lockRow === '$');
      const columnPart = relative(columnIndex(letters), column, lockColumn === '$');
      return `R${rowPart}C${columnPart}`;
    }),
  );
}

/** A formula in A1 notation, from R1C1 relative to the cell that holds it. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return mapCode(formula, code =>
    code.replace(R1C1, (_match, rowPart?: string, columnPart?: string) => {
      const at = absolute(columnPart, column);
      const line = absolute(rowPart, row);
      return `${at.lock}${columnLetters(at.index)}${line.lock}${line.index + 1}`;
    }),
  );
}

function relative(index: number, origin: number, isLocked: boolean): string {
  if (isLocked) return String(index + 1);
  return index === origin ? '' : `[${index - origin}]`;
}

function absolute(
  part: string | undefined,
  origin: number,
): { readonly lock: string; readonly index: number } {
  if (part === undefined) return { lock: '', index: origin };
  if (part.startsWith('[')) return { lock: '', index: origin + Number(part.slice(1, -1)) };
  return { lock: '$', index: Number(part) - 1 };
}
