import { type SheetSnapshot } from '../checks/snapshot';
import { cellAddress } from '../checks/cellAddress';
import { describeExcelError, ExcelError } from './excelError';
import { readSnapshot } from './reading/readSnapshot';

/** A formula that calls one of our functions, by any name Excel may have stored it under. */
const OUR_FUNCTION = /\b(_xldudf_)?TARIF(_[A-Z]+)?\(/i;

interface LostFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

/**
 * Recalculates the workbook, and types again the TARIF formulas that show #NAME?.
 *
 * Excel does not compute custom functions when a workbook is opened, and a formula met before the add-in was loaded
 * stays #NAME? whatever is recalculated, until it is entered again. Sheets under protection are left as they are.
 *
 * @throws ExcelError when Excel refuses.
 */
export async function recalculate(): Promise<void> {
  const { sheets } = await readSnapshot(() => undefined, new AbortController().signal);
  const lost = sheets.filter(({ isProtected }) => !isProtected).flatMap(lostFormulas);
  try {
    await Excel.run(async context => {
      for (const { sheet, cell, formula } of lost) {
        context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[formula]];
      }
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}

function lostFormulas({ name, origin, values, formulas }: SheetSnapshot): LostFormula[] {
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) =>
      formula !== null && values[rowIndex]?.[columnIndex] === '#NAME?' && OUR_FUNCTION.test(formula)
        ? [
            {
              sheet: name,
              cell: cellAddress(origin.row + rowIndex, origin.column + columnIndex),
              formula: formula.replace(/_xldudf_/gi, ''),
            },
          ]
        : [],
    ),
  );
}
