import { cellAddress } from '../cellAddress';
import { type Edit, type Remedy } from '../finding';
import { type WorkbookCell } from '../workbookCells';
import { type FormulaColumn } from './formulaColumns';
import { formulaInA1 } from './formulaInA1';

/** The formula of most cells of a column, as it reads in other cells of it, and the edits that write it there. */
export function restoredFormulas(
  { sheet, formulaR1C1 }: FormulaColumn,
  cells: readonly WorkbookCell[],
): { readonly expected: string; readonly remedy: Remedy | null } {
  const edits = cells.map(({ row, column }): Edit | null => {
    const formula = formulaInA1(formulaR1C1, row, column);
    return formula === null ? null : { kind: 'formula', sheet, cell: cellAddress(row, column), formula };
  });
  const [first] = cells;
  return {
    expected: (first && formulaInA1(formulaR1C1, first.row, first.column)) ?? formulaR1C1,
    remedy: edits.every(edit => edit !== null) ? { kind: 'fix', edits } : null,
  };
}
