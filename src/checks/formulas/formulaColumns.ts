import { grouped } from '../grouped';
import { type CheckContext } from '../rule';
import { type SheetSnapshot } from '../snapshot';
import { type TariffTable } from '../tariffTable';
import { cellAt, cellIn, type WorkbookCell } from '../workbookCells';

/** Cells one below the other, most of which have the same formula in R1C1. */
export interface FormulaColumn {
  readonly sheet: string;
  /** The formula of most cells, in R1C1. */
  readonly formulaR1C1: string;
  /** How many cells have it. */
  readonly followers: number;
  /** The cells that have something else: another formula, or a constant. */
  readonly others: readonly WorkbookCell[];
}

/** Fewer formulas do not make a habit. */
const FEWEST = 3;
/** In a tariff table every line is alike; elsewhere a column may hold other things. */
const SHARE_IN_TABLE = 0.5;
const SHARE_ELSEWHERE = 0.8;

/** The columns of formulas of a workbook: those of the tariff tables, and those of the sheets without one. */
export function formulaColumns(context: CheckContext): FormulaColumn[] {
  const { tables } = context.recognition;
  const withTable = new Set(tables.map(({ sheet }) => sheet));
  return [
    ...tables.flatMap(table => columnsOfTable(context, table)),
    ...context.snapshot.sheets
      .filter(({ name }) => !withTable.has(name))
      .flatMap(sheet => runsOf(sheet).flatMap(run => columnOf(sheet.name, run, SHARE_ELSEWHERE, true))),
  ];
}

function columnsOfTable({ snapshot }: CheckContext, { sheet, lines, isPastedText }: TariffTable) {
  if (isPastedText) return [];
  return (['population', 'period', 'annual', 'billed'] as const).flatMap(role => {
    const cells = lines.flatMap(({ figures }) => {
      const figure = figures[role];
      const cell = figure && !figure.isNotSubscribed ? cellAt(snapshot, sheet, figure.cell) : null;
      return cell && isFilled(cell) ? [cell] : [];
    });
    return columnOf(sheet, cells, SHARE_IN_TABLE, false);
  });
}

/**
 * @param isInner whether only cells between two that have the common formula count: at the ends of a run stand
 *   headers and totals.
 */
function columnOf(
  sheet: string,
  cells: readonly WorkbookCell[],
  share: number,
  isInner: boolean,
): FormulaColumn[] {
  const formulas = cells.filter(({ formulaR1C1 }) => formulaR1C1 !== null);
  const [most = []] = grouped(formulas, ({ formulaR1C1 }) => formulaR1C1 ?? '').sort(
    (a, b) => b.length - a.length,
  );
  const [first, last] = [most[0], most.at(-1)];
  if (!first?.formulaR1C1 || !last || most.length < FEWEST || most.length <= share * cells.length) return [];
  const { formulaR1C1 } = first;
  const others = cells.filter(
    cell => cell.formulaR1C1 !== formulaR1C1 && (!isInner || (cell.row > first.row && cell.row < last.row)),
  );
  return [{ sheet, formulaR1C1, followers: most.length, others }];
}

/** Unbroken runs of filled cells, column by column, where there is any formula. */
function runsOf(sheet: SheetSnapshot): WorkbookCell[][] {
  const width = Math.max(0, ...sheet.values.slice(0, 1).map(({ length }) => length));
  return Array.from({ length: width }, (_, right) => right)
    .filter(right => sheet.formulasR1C1.some(row => (row[right] ?? null) !== null))
    .flatMap(right => runsOfColumn(sheet, right));
}

function runsOfColumn(sheet: SheetSnapshot, right: number): WorkbookCell[][] {
  const runs: WorkbookCell[][] = [[]];
  for (const down of sheet.values.keys()) {
    const cell = cellIn(sheet, sheet.origin.row + down, sheet.origin.column + right);
    if (cell && isFilled(cell)) runs.at(-1)?.push(cell);
    else runs.push([]);
  }
  return runs.filter(run => run.length > 0);
}

function isFilled({ value, formula }: WorkbookCell): boolean {
  return formula !== null || (value !== null && value !== '');
}

/** Whether a cell holds a number that somebody typed or pasted. */
export function isTypedNumber({ value, formula }: WorkbookCell): boolean {
  return formula === null && typeof value === 'number';
}
