import { conventionDocument } from '../documents/parameters/conventionDocument';
import {
  conventionSheetKind,
  type WorkbookConvention,
  workbookConventions,
} from '../documents/parameters/workbookConventions';
import { type ReadyDocument } from '../documents/year/plannedDocument';
import { type Convention } from '../domain/conventions/convention';
import { describeExcelError, ExcelError } from './excelError';
import { readWorkbookState } from './newSheets';
import { readSheetsLike } from './reading/readSheetsLike';

/**
 * « Paramètres » and « Membres » of a convention, under names that are free in the workbook now; nothing is written.
 *
 * @throws ExcelError when Excel refuses, or the structure of the workbook is protected.
 */
export async function planConventionSheets(convention: Convention): Promise<ReadyDocument<'convention'>> {
  const { names } = await guarded(readWorkbookState);
  return conventionDocument(convention, names);
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
    throw error instanceof ExcelError ? error : new ExcelError(describeExcelError(error), { cause: error });
  }
}
