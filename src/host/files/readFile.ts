import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { DEFAULT_FORMAT } from '../grid/defaultFormat';
import { checkSheetName } from '../model/sheetName';
import { WorkbookState } from '../model/workbookState';
import { HostError } from '../protocol/hostError';
import { checkFile } from './checkFile';
import { conditionsFromFile } from './conditionsFromFile';
import { cellsFromFile, type FileContext } from './fileCells';
import { colorFromFile } from './fileColors';
import { formatFromFile } from './fileFormats';
import { formulaFromFile, speaksOfElsewhere } from './fileFormulas';
import { linesFromFile } from './fileLines';
import { pageFromFile } from './filePages';
import { notesFromFile } from './fileNotes';
import { FileProblem } from './fileProblem';
import { propertiesFromFile } from './fileProperties';
import { digestFromFile, protectionFromFile } from './fileProtection';
import { validationsFromFile } from './fileValidations';
import { FormatTable } from './formatTable';
import { noteLostFeatures } from './lostFeatures';
import { LostList } from './lostList';
import { sheetFacts } from './sheetFacts';
import { type FileParts, readFileParts, type SheetParts } from './sheetParts';
import { childOf } from './xml';
import { type NameContent, type SheetContent, type WorkbookContent } from './workbookContent';

/** More cells than this and the grid takes minutes. */
const MOST_CELLS = 1_000_000;
/** The file reader makes a full rectangle of each sheet, and refuses one beyond this size. */
const TOO_WIDE = /cells|bounds/i;

/**
 * The workbook in the bytes of an .xlsx file, whoever wrote it.
 *
 * @throws FileProblem when it cannot be opened; nothing else is thrown for a file, however damaged.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  addInFunctions: readonly string[],
): Promise<WorkbookContent> {
  const entries = checkFile(bytes);
  try {
    const parts = await readFileParts(bytes, entries);
    const workbook = await readXlsx(bytes, { readStyles: true });
    const lost = new LostList();
    noteLostFeatures(lost, entries, workbook, parts);
    return contentOf(workbook, parts, lost, fileName, addInFunctions);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const isTooLarge =
      error instanceof RangeError || (error instanceof Error && TOO_WIDE.test(error.message));
    throw new FileProblem(isTooLarge ? 'tooLarge' : 'damaged');
  }
}

function contentOf(
  workbook: Workbook,
  parts: FileParts,
  lost: LostList,
  fileName: string,
  addInFunctions: readonly string[],
): WorkbookContent {
  if (workbook.sheets.length === 0) throw new FileProblem('damaged');
  refuseSheetNames(workbook.sheets.map(({ name }) => name));
  const theme = workbook.themeColors ?? [];
  const context: FileContext = {
    dateSystem: workbook.dateSystem ?? '1900',
    theme,
    plain: workbook.defaultFont ? formatFromFile({ font: workbook.defaultFont }, theme) : DEFAULT_FORMAT,
    addInFunctions,
    formats: new FormatTable(),
    onFrozenFormula: (sheet, row, column) => lost.addCell('links', sheet, row, column),
    onFrozenName: () => lost.add('linkedNames'),
    onNumberAsText: (sheet, row, column) => lost.addCell('rareFormats', sheet, row, column),
  };
  const sheets = workbook.sheets.map((sheet, index) => sheetOf(sheet, parts.sheets[index], parts, context));
  const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  if (count > MOST_CELLS) throw new FileProblem('tooLarge');
  const active = workbook.activeSheet ?? 0;
  return {
    fileName,
    sheets,
    activeSheet: sheets[active]?.visibility === 'Visible' ? active : firstVisible(sheets),
    formats: context.formats.formats,
    names: namesOf(workbook, context),
    ...propertiesFromFile(workbook.properties),
    protection: {
      isProtected: workbook.workbookProtection?.lockStructure ?? false,
      password: undefined,
      digest: digestFromFile(childOf(parts.workbook, 'workbookProtection')),
      options: {},
    },
    calculationMode: 'Automatic',
    lost: lost.items(),
  };
}

/**
 * Excel mends such a file by giving its sheets other names, and breaks the formulas that read them: here its maker is
 * asked to choose them.
 */
function refuseSheetNames(names: readonly string[]): void {
  names.forEach((name, index) => {
    try {
      checkSheetName(name, names.slice(0, index));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new FileProblem(error.code === 'ItemAlreadyExists' ? 'sheetNameTwice' : 'sheetName', name);
    }
  });
}

function sheetOf(
  sheet: Sheet,
  parts: SheetParts | undefined,
  { conditionStyles: styles }: FileParts,
  context: FileContext,
): SheetContent {
  const blank = new WorkbookState('').sheet(sheet.name).pageLayout;
  return {
    name: sheet.name,
    visibility: sheet.veryHidden ? 'VeryHidden' : sheet.hidden ? 'Hidden' : 'Visible',
    tabColor: colorFromFile(sheet.view?.tabColor, context.theme) ?? '',
    showGridlines: sheet.view?.showGridLines ?? true,
    ...cellsFromFile(sheet, context, parts?.numbers),
    ...linesFromFile(sheet, parts?.frame),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    annotations: {
      notes: parts ? notesFromFile(parts) : [],
      conditionalFormats: conditionsFromFile(parts?.frame, { ...context, styles }),
      validations: validationsFromFile(parts?.frame, context.addInFunctions),
    },
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    pageLayout: pageFromFile(sheet, blank, sheetFacts(parts?.frame).isFitted),
    protection: protectionFromFile(sheet.protection, childOf(parts?.frame, 'sheetProtection')),
    customProperties: [],
    charts: [],
  };
}

/** Names that Excel keeps for itself are not those of the user; print areas are among the page set-up. */
function namesOf(workbook: Workbook, context: FileContext): NameContent[] {
  return (workbook.namedRanges ?? []).flatMap(({ name, range, scope, comment }) => {
    if (name.startsWith('_xlnm.')) return [];
    const formula = formulaFromFile(range, context.addInFunctions);
    if (speaksOfElsewhere(formula)) {
      context.onFrozenName();
      return [];
    }
    return [{ name, formula, sheet: scope, comment: comment ?? '' }];
  });
}

function firstVisible(sheets: readonly SheetContent[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === 'Visible'),
  );
}
