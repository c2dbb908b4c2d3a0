import { frenchFormula } from '../../text/frenchFormula';
import { message } from '../../text/message';
import { cellAddress } from '../cellAddress';
import { isError } from '../formulas/errorCells';
import { type FormulaColumn, formulaColumns } from '../formulas/formulaColumns';
import { restoredFormulas } from '../formulas/restoredFormulas';
import { grouped } from '../grouped';
import { type Rule } from '../rule';
import { type WorkbookCell } from '../workbookCells';

/** A formula that is not that of its neighbours: a missing dollar, another row, another operation. */
export const rule: Rule = {
  id: 'CEL-03',
  severity: 'major',
  isReferenceFree: true,
  check: context =>
    formulaColumns(context).flatMap(column => {
      // An error has its own cause, and its own rule.
      const differing = column.others.filter(({ formula, value }) => formula !== null && !isError(value));
      return grouped(differing, ({ formulaR1C1 }) => formulaR1C1 ?? '').map(cells =>
        findingOf(column, cells),
      );
    }),
};

function findingOf(column: FormulaColumn, differing: readonly WorkbookCell[]) {
  const cells = differing.map(cell => cellAddress(cell.row, cell.column));
  const found = differing[0]?.formula ?? '';
  const { expected, remedy } = restoredFormulas(column, differing);
  const shown = { found: frenchFormula(found), expected: frenchFormula(expected) };
  return {
    sheet: column.sheet,
    cells,
    expected,
    found,
    difference: null,
    message: message('CEL-03.message', { ...shown, count: cells.length, cell: cells[0] ?? '' }),
    explanation: [message('CEL-03.why', { count: column.followers, expected: shown.expected })],
    remedy,
  };
}
