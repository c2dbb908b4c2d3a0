import { readXlsx, type Sheet as FileSheet, type Workbook } from 'hucre/xlsx';
import { type NameSnapshot, type SheetSnapshot, type WorkbookSnapshot } from '../checks/snapshot';
import { DomainError } from '../domain/errors/domainError';
import { message } from '../text/message';
import { type DateSystem } from './reading/cellValue';
import { readFormula } from './reading/readFormula';
import { MOST_CELLS, sheetCells } from './reading/sheetCells';
import { checkedSettings } from './reading/workbookPackage';

/** What the reader of files says of a sheet whose cells are too far apart. */
const TOO_WIDE = /^Sheet "(.*)" spans .* over the \d+ limit/s;
/** Excel's own names: print areas, filters. */
const BUILT_IN_NAME = /^_xlnm\./i;

/**
 * An .xlsx file as the plain data that the checks look at: what reading the same workbook in Excel gives.
 *
 * @throws DomainError when it cannot be read, in one sentence.
 */
export async function readSnapshot(file: Uint8Array): Promise<WorkbookSnapshot> {
  const settings = checkedSettings(file);
  const workbook = await readFile(file);
  const dateSystem = workbook.dateSystem ?? '1900';
  return {
    ...settings,
    sheets: workbook.sheets.map(sheet => sheetSnapshot(sheet, dateSystem)),
    names: (workbook.namedRanges ?? [])
      .filter(({ name }) => !BUILT_IN_NAME.test(name))
      .map(({ name, range }): NameSnapshot => {
        const formula = readFormula(range);
        return { name, formula, isBroken: formula.includes('#REF!') };
      }),
  };
}

async function readFile(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    // Its own sentences are in English and about the format.
    const tooWide = TOO_WIDE.exec(error instanceof Error ? error.message : '');
    if (!tooWide) throw new DomainError(message('xlsx.damaged'));
    throw new DomainError(message('xlsx.tooManyCells', { sheet: tooWide[1] ?? '', most: MOST_CELLS }));
  }
}

function sheetSnapshot(sheet: FileSheet, dateSystem: DateSystem): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
    isProtected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    hasFilter: sheet.autoFilter !== undefined,
    ...sheetCells(sheet, dateSystem),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    hiddenColumns: [...(sheet.columns ?? []).entries()].flatMap(([column, definition]) =>
      definition?.hidden ? [column] : [],
    ),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rowCount: endRow - startRow + 1,
      columnCount: endCol - startCol + 1,
    })),
  };
}
