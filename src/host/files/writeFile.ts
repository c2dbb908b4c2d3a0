import { type Cell as FileCell, writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { BUSY, isCellError } from '../functions/cellErrors';
import { DEFAULT_FORMAT } from '../grid/defaultFormat';
import { type CellFormat, type CellValue } from '../grid/grid';
import { localAddress } from '../model/address';
import { chartToFile } from './chartsToFile';
import { completeFile } from './completeFile';
import { colorToFile } from './fileColors';
import { isStoredError, storedError } from './fileErrors';
import { formatToFile } from './fileFormats';
import { formulaToFile } from './fileFormulas';
import { linesToFile } from './fileLines';
import { pageNames, pageToFile } from './filePages';
import { propertiesToFile } from './fileProperties';
import { protectionToFile } from './fileProtection';
import { type CellContent, type SheetContent, type WorkbookContent } from './workbookContent';

type FileStyle = ReturnType<typeof formatToFile>;

const LOOKS_LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;
/** In a file "_x000D_" means a carriage return: a text that really reads so has its "_" written "_x005F_". */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Half an emoji, and the two code points that XML forbids without any way to write them. */
const UNWRITABLE = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** The .xlsx file of a workbook. Formulas are stored with their latest results; Excel computes them again. */
export async function writeFile(
  content: WorkbookContent,
  addInFunctions: readonly string[],
): Promise<Uint8Array> {
  const styles = content.formats.map(formatToFile);
  const bytes = await writeXlsx({
    sheets: content.sheets.map(sheet => fileSheet(sheet, styles, addInFunctions)),
    namedRanges: namedRanges(content, addInFunctions),
    properties: propertiesToFile(content),
    defaultFont: defaultFont(DEFAULT_FORMAT),
    activeSheet: content.activeSheet,
    ...(content.protection.isProtected && {
      workbookProtection: {
        lockStructure: true,
        ...(content.protection.password !== undefined && { password: content.protection.password }),
      },
    }),
  });
  return completeFile(bytes, content, addInFunctions);
}

function fileSheet(
  sheet: SheetContent,
  styles: readonly FileStyle[],
  addInFunctions: readonly string[],
): WriteSheet {
  const { frozen } = sheet;
  return {
    name: sheet.name,
    cells: fileCells(sheet, styles, addInFunctions),
    ...linesToFile(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    ...((frozen.rows > 0 || frozen.columns > 0) && {
      freezePane: {
        ...(frozen.rows > 0 && { rows: frozen.rows }),
        ...(frozen.columns > 0 && { columns: frozen.columns }),
      },
    }),
    charts: sheet.charts.map(chartToFile),
    ...pageToFile(sheet.pageLayout),
    ...protectionToFile(sheet.protection),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== '' && { tabColor: colorToFile(sheet.tabColor) }),
    },
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
  };
}

function fileCells(
  sheet: SheetContent,
  styles: readonly FileStyle[],
  addInFunctions: readonly string[],
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (const { row, column, rows, columns, format } of sheet.formats) {
    const style = styles[format];
    if (!style) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) cells.set(`${r},${c}`, { value: null, style });
    }
  }
  for (const cell of sheet.cells) {
    const key = `${cell.row},${cell.column}`;
    cells.set(key, { ...cells.get(key), ...fileContent(cell, addInFunctions) });
  }
  for (const { row, column, text, author } of sheet.annotations.notes) {
    const key = `${row},${column}`;
    const comment = { text: written(text), ...(author !== '' && { author }) };
    cells.set(key, { value: null, ...cells.get(key), comment });
  }
  return cells;
}

function fileContent(cell: CellContent, addInFunctions: readonly string[]): Partial<FileCell> {
  const { value, formula, array } = cell;
  if (formula === undefined) return typeof value === 'string' ? textContent(value) : { value };
  return {
    value: null,
    formula: formulaToFile(formula, addInFunctions),
    ...resultOf(value),
    // Only a formula that fills other cells is one of Excel's new arrays; the others are the old ones, typed in braces.
    ...(array && {
      formulaType: 'array',
      formulaRef: localAddress(array),
      ...(array.rows * array.columns > 1 && { formulaDynamic: true }),
    }),
  };
}

/** The latest result; a cell that waits for the add-in has none yet. */
function resultOf(value: CellValue): Partial<FileCell> {
  if (value === null || value === BUSY) return {};
  if (typeof value !== 'string') return { formulaResult: value };
  return { formulaResult: isCellError(value) ? storedError(value) : written(value) };
}

/** Stored as a string, a text is never computed, whatever its first sign. */
function textContent(text: string): Partial<FileCell> {
  // The writer stores as an error any text that it takes for one.
  const isText = LOOKS_LIKE_AN_ERROR.test(text) && !isStoredError(text);
  return isText ? { richText: [{ text: written(text) }] } : { value: written(text) };
}

function written(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(LOOKS_ESCAPED, '_x005F_');
}

function namedRanges(
  content: WorkbookContent,
  addInFunctions: readonly string[],
): NonNullable<WriteOptions['namedRanges']> {
  const own = content.names.map(({ name, formula, sheet, comment }) => ({
    name,
    range: formulaToFile(formula, addInFunctions),
    ...(sheet !== undefined && { scope: sheet }),
    ...(comment !== '' && { comment }),
  }));
  return [...own, ...content.sheets.flatMap(({ name, pageLayout }) => pageNames(name, pageLayout))];
}

function defaultFont({ fontName, fontSize }: CellFormat): NonNullable<WriteOptions['defaultFont']> {
  return { name: fontName, size: fontSize, family: 2 };
}
