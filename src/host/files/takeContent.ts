import { type Block } from '../grid/annotations';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../grid/defaultFormat';
import { type Area, type Grid, type SheetInfo } from '../grid/grid';
import { type WorkbookState } from '../model/workbookState';
import { lineSizes } from './fileLines';
import { FormatBlocks } from './formatBlocks';
import { FormatTable } from './formatTable';
import { type KeptArrays } from './keptArrays';
import { type LostItem } from './lostList';
import { type CellContent, type LineSize, type SheetContent, type WorkbookContent } from './workbookContent';

/** Widths are looked for this far beyond the cells that hold something. */
const COLUMNS_BEYOND = 26;
const ROWS_BEYOND = 50;
/** A height that differs by less is the default one, rounded to pixels. */
const CLOSE = 0.4;

/** Beside the grid and the state: what the page knows of the file. */
export interface FileMemory {
  readonly fileName: string;
  readonly lost: readonly LostItem[];
  readonly arrays: KeptArrays;
}

/** The workbook as it is now, as plain data. */
export function takeContent(grid: Grid, state: WorkbookState, memory: FileMemory): WorkbookContent {
  const formats = new FormatTable();
  const sheets = grid.sheets();
  const nameOf = (id: string | undefined) => sheets.find(sheet => sheet.id === id)?.name;
  return {
    fileName: memory.fileName,
    lost: memory.lost,
    sheets: sheets.map(sheet => takeSheet(grid, state, sheet, formats, memory.arrays)),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === grid.activeSheetId()),
    ),
    formats: formats.formats,
    names: grid.names().map(({ name, formula, sheetId, comment }) => ({
      name,
      formula,
      sheet: nameOf(sheetId),
      comment,
    })),
    settings: [...state.settings],
    documentProperties: [...state.documentProperties],
    customDocumentProperties: [...state.customDocumentProperties.values()],
    protection: { ...state.protection },
    calculationMode: state.calculationMode,
  };
}

function takeSheet(
  grid: Grid,
  state: WorkbookState,
  info: SheetInfo,
  formats: FormatTable,
  arrays: KeptArrays,
): SheetContent {
  const { id: sheetId, ...look } = info;
  const used = grid.usedArea(sheetId, false);
  const { pageLayout, protection, customProperties, charts } = state.sheet(sheetId);
  return {
    ...look,
    cells: used ? takeCells(grid, used, arrays) : [],
    formats: used ? takeFormats(grid, used, formats) : [],
    ...takeLines(grid, sheetId, used),
    merges: grid.merges(sheetId).map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    annotations: grid.annotations.read(sheetId),
    frozen: grid.frozen(sheetId),
    pageLayout: structuredClone(pageLayout),
    protection: { ...protection },
    customProperties: [...customProperties.values()],
    charts: structuredClone(charts),
  };
}

function takeCells(grid: Grid, used: Area, arrays: KeptArrays): CellContent[] {
  const values = grid.readValues(used);
  const formulas = grid.readFormulas(used);
  const filled = grid.arrayAreas(used.sheetId);
  const blocks = new Map(
    filled.map(({ row, column, rows, columns }) => [`${row},${column}`, { row, column, rows, columns }]),
  );
  const spilled = new Set(filled.flatMap(cellsBesideFirst));
  const cells: CellContent[] = [];
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const [row, column] = [used.row + r, used.column + c];
      const formula = formulas[r]?.[c];
      if (formula === undefined) {
        if (value !== null && !spilled.has(`${row},${column}`)) cells.push({ row, column, value });
        return;
      }
      const array = blocks.get(`${row},${column}`) ?? arrays.blockOf(used.sheetId, row, column, formula);
      cells.push({ row, column, value, formula, ...(array && { array }) });
    });
  });
  return cells;
}

function cellsBesideFirst({ row, column, rows, columns }: Block): string[] {
  return Array.from({ length: rows * columns - 1 }, (_, index) => {
    const at = index + 1;
    return `${row + Math.floor(at / columns)},${column + (at % columns)}`;
  });
}

function takeFormats(grid: Grid, used: Area, formats: FormatTable): SheetContent['formats'] {
  const blocks = new FormatBlocks();
  grid.readFormats(used).forEach((line, r) => {
    blocks.addRow(
      used.row + r,
      used.column,
      line.map(format => formats.place(format)),
    );
  });
  return blocks.result();
}

function takeLines(
  grid: Grid,
  sheetId: string,
  used: Area | undefined,
): Pick<SheetContent, 'defaultColumnWidth' | 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'> {
  const columns = numbers((used ? used.column + used.columns : 0) + COLUMNS_BEYOND);
  const rows = numbers((used ? used.row + used.rows : 0) + ROWS_BEYOND);
  const defaultColumnWidth = grid.defaultColumnWidth(sheetId);
  return {
    ...(defaultColumnWidth !== DEFAULT_COLUMN_WIDTH && { defaultColumnWidth }),
    columnWidths: sizesOf(columns, defaultColumnWidth, column => grid.columnWidth(sheetId, column)),
    rowHeights: sizesOf(rows, DEFAULT_ROW_HEIGHT, row => grid.rowHeight(sheetId, row)),
    hiddenColumns: columns.filter(column => grid.isColumnHidden(sheetId, column)),
    hiddenRows: rows.filter(row => grid.isRowHidden(sheetId, row)),
  };
}

function sizesOf(lines: readonly number[], usual: number, size: (line: number) => number): LineSize[] {
  return lineSizes(
    lines.flatMap(line => {
      const points = size(line);
      // A hidden line may have no size at all.
      return points > 0 && Math.abs(points - usual) > CLOSE ? [[line, points] as const] : [];
    }),
  );
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
