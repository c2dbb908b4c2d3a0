import { DEFAULT_FORMAT } from '../grid/defaultFormat';
import { type Area, type CellEntry, type CellFormat, type Grid, type Matrix } from '../grid/grid';
import { type WorkbookState } from '../model/workbookState';
import { KeptArrays } from './keptArrays';
import { type CellContent, type SheetContent, type WorkbookContent } from './workbookContent';

/** Lines are written by so many at once: one message to the grid for each cell would be slow. */
const LINES_AT_ONCE = 2_000;
/** A text that a spreadsheet would take for something else if it were typed. */
const LOOKS_TYPED = /^[=+@-]|^\s*[\d.,]|^(?:true|false|vrai|faux)$/i;

/**
 * Puts a workbook into a new grid, whose one sheet is still empty, and into the state beside it.
 *
 * @returns what the grid cannot remember, to be given back when the workbook is taken out again.
 */
export function loadContent(grid: Grid, state: WorkbookState, content: WorkbookContent): KeptArrays {
  const kept = new KeptArrays();
  const ids = makeSheets(grid, content);
  content.sheets.forEach((sheet, index) => {
    const id = ids[index] ?? '';
    // Before the cells: a number in a cell formatted as text stays a number, as in Excel, if the format was there first.
    for (const { format, ...block } of sheet.formats) {
      const look = content.formats[format];
      if (look) grid.writeFormat({ sheetId: id, ...block }, differences(look));
    }
    writeCells(grid, id, sheet.cells, kept);
    writeLines(grid, id, sheet);
    writeSheetState(state, id, sheet);
  });
  const idOf = (name: string | undefined) => ids[content.sheets.findIndex(sheet => sheet.name === name)];
  for (const { name, formula, sheet, comment } of content.names) {
    grid.setName({ name, formula, sheetId: idOf(sheet), comment });
  }
  writeState(state, content);
  // Last: a hidden sheet cannot be written to in every grid, nor the active one hidden.
  grid.activateSheet(ids[content.activeSheet] ?? ids[0] ?? '');
  content.sheets.forEach(({ visibility }, index) => {
    if (visibility !== 'Visible') grid.updateSheet(ids[index] ?? '', { visibility });
  });
  // Hiding lines and filling sheets moved the selection.
  grid.select({ sheetId: grid.activeSheetId(), row: 0, column: 0, rows: 1, columns: 1 });
  return kept;
}

function makeSheets(grid: Grid, { sheets }: WorkbookContent): string[] {
  const [first] = grid.sheets();
  return sheets.map(({ name, tabColor, showGridlines }, index) => {
    const id = index === 0 && first ? first.id : grid.addSheet(name);
    grid.updateSheet(id, {
      ...(index === 0 && { name }),
      ...(tabColor !== '' && { tabColor }),
      ...(!showGridlines && { showGridlines }),
    });
    return id;
  });
}

function writeCells(grid: Grid, sheetId: string, cells: readonly CellContent[], kept: KeptArrays): void {
  const groups = new Map<number, CellContent[]>();
  for (const cell of cells) {
    if (cell.array && cell.formula !== undefined) kept.keep(sheetId, cell.formula, cell.array);
    const group = Math.floor(cell.row / LINES_AT_ONCE);
    const known = groups.get(group);
    if (known) known.push(cell);
    else groups.set(group, [cell]);
  }
  for (const group of groups.values()) {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const { row, column } of group) {
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const entries: (CellEntry | undefined)[][] = Array.from({ length: rows }, () => []);
    for (const cell of group) {
      const line = entries[cell.row - top];
      if (line) line[cell.column - left] = entryOf(cell);
    }
    const area = { sheetId, row: top, column: left, rows, columns };
    if (group.some(({ formula }) => formula !== undefined)) pinGeneralFormats(grid, area, entries);
    grid.write(area, entries);
  }
}

/** A formula in a cell of the General format would take on the format of the cells it reads: a file says otherwise. */
function pinGeneralFormats(grid: Grid, area: Area, entries: Matrix<CellEntry | undefined>): void {
  const formats = grid.readFormat(area, 'numberFormat');
  grid.writeNumberFormats(
    area,
    formats.map((line, r) =>
      line.map((format, c) =>
        entries[r]?.[c]?.kind === 'formula' && format === 'General' ? format : undefined,
      ),
    ),
  );
}

function entryOf({ value, formula }: CellContent): CellEntry {
  if (formula !== undefined) return { kind: 'formula', formula };
  return typeof value === 'string' && LOOKS_TYPED.test(value)
    ? { kind: 'text', value }
    : { kind: 'value', value };
}

/** Only what differs from a cell that nobody formatted: the less a cell holds, the quicker the grid. */
function differences(format: CellFormat): Partial<CellFormat> {
  const changed = Object.entries(format).filter(
    ([key, value]) => value !== DEFAULT_FORMAT[key as keyof CellFormat],
  );
  return Object.fromEntries(changed);
}

function writeLines(grid: Grid, sheetId: string, sheet: SheetContent): void {
  if (sheet.defaultColumnWidth !== undefined) {
    grid.setDefaultColumnWidth(sheetId, sheet.defaultColumnWidth);
  }
  for (const { first, count, points } of sheet.columnWidths) {
    grid.setColumnWidth({ sheetId, row: 0, column: first, rows: 1, columns: count }, points);
  }
  for (const { first, count, points } of sheet.rowHeights) {
    grid.setRowHeight({ sheetId, row: first, column: 0, rows: count, columns: 1 }, points);
  }
  for (const [first, count] of spans(sheet.hiddenColumns)) {
    grid.setColumnsHidden({ sheetId, row: 0, column: first, rows: 1, columns: count }, true);
  }
  for (const [first, count] of spans(sheet.hiddenRows)) {
    grid.setRowsHidden({ sheetId, row: first, column: 0, rows: count, columns: 1 }, true);
  }
  for (const block of sheet.merges) grid.merge({ sheetId, ...block });
  grid.annotations.add(sheetId, sheet.annotations);
  const { rows, columns } = sheet.frozen;
  if (rows > 0 || columns > 0) grid.freeze(sheetId, rows, columns);
}

/** Numbers that follow each other, as a first one and how many. */
function spans(numbers: readonly number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === number) found[found.length - 1] = [last[0], last[1] + 1];
    else found.push([number, 1]);
  }
  return found;
}

function writeSheetState(state: WorkbookState, sheetId: string, sheet: SheetContent): void {
  const kept = state.sheet(sheetId);
  Object.assign(kept.pageLayout, structuredClone(sheet.pageLayout));
  Object.assign(kept.protection, structuredClone(sheet.protection));
  for (const property of sheet.customProperties) {
    kept.customProperties.set(property.key.toLowerCase(), property);
  }
  for (const chart of sheet.charts) {
    kept.charts.push({ ...structuredClone(chart), id: state.nextChartId() });
  }
}

function writeState(state: WorkbookState, content: WorkbookContent): void {
  for (const [key, value] of content.settings) state.settings.set(key, value);
  for (const [name, text] of content.documentProperties) state.documentProperties.set(name, text);
  for (const property of content.customDocumentProperties) {
    state.customDocumentProperties.set(property.key.toLowerCase(), property);
  }
  Object.assign(state.protection, structuredClone(content.protection));
  state.calculationMode = content.calculationMode;
}
