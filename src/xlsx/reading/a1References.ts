import { columnLetters, positionOf } from '../../checks/cellAddress';

/**
 * What must be told apart in a formula: texts, quoted sheet names and brackets, which hold no reference; then whole
 * columns, whole rows and single cells. A range is two cells with a colon between.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\d_.$])(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))(?![\p{L}\d_.(!])/gu;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** One end of a reference: 0-based; null where it names a whole column or a whole row. */
interface ReferencePart {
  readonly row: { readonly index: number; readonly isFixed: boolean } | null;
  readonly column: { readonly index: number; readonly isFixed: boolean } | null;
}

/** One end for a cell, both for whole columns and rows. */
type Reference = readonly ReferencePart[];

/** The formula with each reference rewritten; everything else is left as it is. */
function replaceReferences(formula: string, rewrite: (reference: Reference) => string): string {
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const parts = partsOf(groups);
    return parts ? rewrite(parts) : token;
  });
}

/** Null for what is no reference. */
function partsOf(groups: readonly (string | undefined)[]): Reference | null {
  const [
    fixedFrom,
    from,
    fixedTo,
    to,
    fixedTop,
    top,
    fixedBottom,
    bottom,
    fixedColumn,
    letters,
    fixedRow,
    row,
  ] = groups;
  if (from !== undefined && to !== undefined) {
    return bounded([
      { row: null, column: { index: columnIndex(from), isFixed: fixedFrom === '$' } },
      { row: null, column: { index: columnIndex(to), isFixed: fixedTo === '$' } },
    ]);
  }
  if (top !== undefined && bottom !== undefined) {
    return bounded([
      { row: { index: Number(top) - 1, isFixed: fixedTop === '$' }, column: null },
      { row: { index: Number(bottom) - 1, isFixed: fixedBottom === '$' }, column: null },
    ]);
  }
  if (letters === undefined || row === undefined) return null;
  return bounded([
    {
      row: { index: Number(row) - 1, isFixed: fixedRow === '$' },
      column: { index: columnIndex(letters), isFixed: fixedColumn === '$' },
    },
  ]);
}

const columnIndex = (letters: string) => positionOf(`${letters}1`)?.column ?? LAST_COLUMN + 1;

/** A name such as "XYZ2019" is beyond the last column: no reference. */
function bounded(parts: Reference): Reference | null {
  const isInside = ({ row, column }: ReferencePart) =>
    (row === null || (row.index >= 0 && row.index <= LAST_ROW)) &&
    (column === null || column.index <= LAST_COLUMN);
  return parts.every(isInside) ? parts : null;
}

/** A formula in A1, in the R1C1 of the 0-based cell it stands in. */
export function toR1C1(formula: string, row: number, column: number): string {
  const axis = (letter: string, end: ReferencePart['row'], from: number) => {
    if (end === null) return '';
    if (end.isFixed) return `${letter}${end.index + 1}`;
    return end.index === from ? letter : `${letter}[${end.index - from}]`;
  };
  return replaceReferences(formula, reference => {
    const ends = reference.map(part => axis('R', part.row, row) + axis('C', part.column, column));
    return [...new Set(ends)].join(':');
  });
}

/** A formula as it reads once copied some rows down and columns right: what files leave out of shared formulas. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return replaceReferences(formula, reference =>
    reference
      .map(part => {
        const row = part.row && end(part.row, down, LAST_ROW, index => String(index + 1));
        const column = part.column && end(part.column, right, LAST_COLUMN, columnLetters);
        return `${column ?? ''}${row ?? ''}`;
      })
      .join(':'),
  );
}

function end(
  { index, isFixed }: { readonly index: number; readonly isFixed: boolean },
  by: number,
  last: number,
  write: (index: number) => string,
): string {
  if (isFixed) return `$${write(index)}`;
  // Excel goes round the edges of the sheet.
  return write((((index + by) % (last + 1)) + last + 1) % (last + 1));
}
