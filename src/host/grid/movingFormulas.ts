import { movedFormula } from '../model/movedFormula';
import { type Block } from './annotations';
import { formulaAfter, lastingChanges, lineAfter, lineBefore, type LineChange } from './lineChanges';

/** Formulas as somebody wrote them, and where they stood then. */
export interface FormulaOrigin {
  readonly sheetId: string;
  readonly formulas: readonly string[];
  /** The first cell of the areas: what is relative in the formulas is told from there. */
  readonly row: number;
  readonly column: number;
  /** How many changes of lines there had been. */
  readonly position: number;
  /** The sheets by their names at that time. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** The first cell of several areas, in both directions. */
export function firstOf(areas: readonly Block[]): { readonly row: number; readonly column: number } {
  return {
    row: Math.min(...areas.map(area => area.row)),
    column: Math.min(...areas.map(area => area.column)),
  };
}

/**
 * The formulas of a rule after what happened to the lines of the workbook since they were written: the engine moves the
 * areas of rules, but not all that their formulas speak of.
 */
export function formulasNow(
  { formulas, sheets, ...origin }: FormulaOrigin,
  areas: readonly Block[],
  log: readonly LineChange[],
): readonly string[] {
  const changes = lastingChanges(log.slice(origin.position));
  const sheetIdOf = (name: string | undefined) => (name === undefined ? origin.sheetId : sheets[name]);
  const first = firstOf(areas);
  const row = oldest(first.row, rowsOf(areas), { sheetId: origin.sheetId, axis: 'rows' }, changes);
  const column = oldest(
    first.column,
    columnsOf(areas),
    { sheetId: origin.sheetId, axis: 'columns' },
    changes,
  );
  if (!row || !column) return formulas;
  return formulas.map(formula => {
    if (!formula.startsWith('=')) return formula;
    // As it read in the cell that is the first one today, or the next that was there; then as it reads there now.
    const before = movedFormula(formula, row.before - origin.row, column.before - origin.column);
    const after = formulaAfter(before, sheetIdOf, changes);
    return movedFormula(after, first.row - row.now, first.column - column.now);
  });
}

interface Place {
  readonly now: number;
  readonly before: number;
}

/** The first line of the areas that was there before the changes. */
function oldest(
  first: number,
  end: number,
  lines: Pick<LineChange, 'sheetId' | 'axis'>,
  changes: readonly LineChange[],
): Place | undefined {
  for (let now = first; now < end; now++) {
    const before = lineBefore(now, lines, changes);
    if (before !== undefined && lineAfter(before, lines, changes) === now) return { now, before };
  }
  return undefined;
}

function rowsOf(areas: readonly Block[]): number {
  return Math.max(...areas.map(({ row, rows }) => row + rows));
}

function columnsOf(areas: readonly Block[]): number {
  return Math.max(...areas.map(({ column, columns }) => column + columns));
}
