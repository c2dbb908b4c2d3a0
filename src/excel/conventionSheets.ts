import { membersSheet, totalPopulationFormula } from '../documents/parameters/membersSheet';
import { parametersSheet } from '../documents/parameters/parametersSheet';
import {
  conventionSheetKind,
  type WorkbookConvention,
  workbookConventions,
} from '../documents/parameters/workbookConventions';
import { sheetNames } from '../documents/sheetName';
import { type Convention } from '../domain/conventions/convention';
import { text } from '../text/inFrench';
import { describeExcelError, ExcelError } from './excelError';
import { readWorkbookState } from './newSheets';
import { readSheetsLike } from './reading/readSheetsLike';
import { writeSheets, type Written } from './writeSheets';

/**
 * Writes a convention on two new sheets, « Paramètres » and « Membres »; existing sheets, also ours, are left alone.
 *
 * @throws ExcelError when nothing could be written: the workbook is then as it was.
 */
export async function writeConventionSheets(convention: Convention): Promise<Written> {
  // The total of one sheet is a formula on the other: their names must be known before either is made.
  const { names: taken } = await guarded(readWorkbookState);
  const wanted = [text('parameters.sheetName'), text('members.sheetName')];
  const [parametersName, membersName] = pairedNames(wanted, taken);
  const total = totalPopulationFormula(convention, membersName);
  return writeSheets([
    { ...parametersSheet(convention, total), name: parametersName },
    { ...membersSheet(convention), name: membersName },
  ]);
}

/** Two names of the same number: « Paramètres (2) » goes with « Membres (2) ». */
function pairedNames(wanted: readonly string[], taken: readonly string[]): [string, string] {
  const lowerCaseTaken = taken.map(name => name.toLowerCase());
  for (let copy = 1; ; copy += 1) {
    const names = wanted.map(name => (copy === 1 ? name : `${name} (${copy})`));
    if (names.every(name => !lowerCaseTaken.includes(name.toLowerCase())))
      return sheetNames(names, taken) as [string, string];
  }
}

/**
 * Reads the conventions that stand in the sheets of the workbook, as they are now. Of the other sheets only the first
 * lines are read.
 *
 * @throws ExcelError when Excel refuses; nothing is changed.
 */
export async function readConventionSheets(): Promise<WorkbookConvention[]> {
  return guarded(async context =>
    workbookConventions(await readSheetsLike(context, head => conventionSheetKind(head) !== null)),
  );
}

async function guarded<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
