import { type Edit } from '../checks/finding';
import { type SheetSnapshot } from '../checks/snapshot';
import { cellAddress } from '../checks/cellAddress';
import { describeExcelError, ExcelError } from './excelError';
import { callsAddIn, typedCalls } from '../text/addInFunctions';
import { message } from '../text/message';
import { applyEdits } from './mending/applyEdits';
import { readSnapshot } from './reading/readSnapshot';
import { type WorkInHand } from './workInHand';

const NEVER = new AbortController().signal;

/**
 * Recalculates the workbook, and types again the formulas with a function of the add-in that show #NAME?.
 *
 * Excel does not compute custom functions when a workbook is opened, and a formula met before the add-in was loaded
 * stays #NAME? whatever is recalculated, until it is entered again. Sheets under protection are left as they are, and
 * the user is told.
 *
 * @throws ExcelError when Excel refuses, or once the rest is done when a protected sheet has such formulas; AbortError
 *   when stopped: the workbook is then as it was.
 */
export async function recalculate({ onAdvance, signal = NEVER }: WorkInHand = {}): Promise<void> {
  // Reading is all that lasts, but for the computation, which Excel shows and stops itself.
  const snapshot = await readSnapshot(({ read, total }) => onAdvance?.(read, total), signal);
  signal.throwIfAborted();
  const lost = snapshot.sheets.filter(({ isProtected }) => !isProtected).flatMap(lostFormulas);
  const locked = snapshot.sheets.find(sheet => sheet.isProtected && lostFormulas(sheet).length > 0);
  // All or none, and only where nobody typed meanwhile.
  if (lost.length > 0) await applyEdits(lost, snapshot, { signal });
  onAdvance?.(1, 1);
  try {
    await Excel.run(async context => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
  if (locked) throw new ExcelError(message('excel.notRetyped', { sheet: locked.name }));
}

function lostFormulas({ name, origin, values, formulas }: SheetSnapshot): Edit[] {
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) =>
      formula !== null && values[rowIndex]?.[columnIndex] === '#NAME?' && callsAddIn(formula)
        ? [
            {
              kind: 'formula' as const,
              sheet: name,
              cell: cellAddress(origin.row + rowIndex, origin.column + columnIndex),
              formula: typedCalls(formula),
            },
          ]
        : [],
    ),
  );
}
