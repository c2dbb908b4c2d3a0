import { columnLetters } from '../cellAddress';

const TEXT_OR_REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\p{L}])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.\p{L}])/gu;
/** What is left of a whole row or column once cells are rewritten: we do not rewrite those. */
const WHOLE_ROW_OR_COLUMN = /(?<![\w.$\p{L}])[RC]\[-?\d+\]/u;

/**
 * A formula given in R1C1, rewritten in A1 for a 0-based cell; null when it reads beyond the sheet, or whole rows or
 * columns, which are best left to the user.
 */
export function formulaInA1(r1c1: string, row: number, column: number): string | null {
  let isOutside = false;
  const formula = r1c1.replace(TEXT_OR_REFERENCE, (text: string, down?: string, right?: string) => {
    if (!text.startsWith('R')) return text;
    const [atRow, atColumn] = [placeOf(down, row), placeOf(right, column)];
    if (atRow.index < 0 || atColumn.index < 0) isOutside = true;
    if (isOutside) return text;
    const dollar = ({ isFixed }: { isFixed: boolean }) => (isFixed ? '$' : '');
    return `${dollar(atColumn)}${columnLetters(atColumn.index)}${dollar(atRow)}${atRow.index + 1}`;
  });
  return isOutside || WHOLE_ROW_OR_COLUMN.test(formula) ? null : formula;
}

function placeOf(part: string | undefined, from: number): { index: number; isFixed: boolean } {
  if (part === undefined) return { index: from, isFixed: false };
  return part.startsWith('[')
    ? { index: from + Number(part.slice(1, -1)), isFixed: false }
    : { index: Number(part) - 1, isFixed: true };
}
