import { type Worksheet } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Area, type DefinedName, MAX_COLUMNS, MAX_ROWS, type SheetInfo } from './grid';
import { overlap } from './areas';
import { leaveRemovedSheets } from './univerActiveSheet';
import { NEW_SHEET, type UniverEngine } from './univerEngine';
import { UniverSteps } from './univerSteps';

/** A pixel in points. */
const POINTS = 0.75;
/** The scope of a name that belongs to the whole workbook, in Univer's words. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** The part of the Univer grid that concerns sheets, their lines and the names of the workbook. */
export abstract class UniverSheets {
  private readonly veryHidden = new Set<string>();
  private nextId = 2;

  readonly steps: UniverSteps;

  constructor(protected readonly engine: UniverEngine) {
    this.steps = new UniverSteps(engine.injector, engine.workbook.getId());
    leaveRemovedSheets(engine.injector, engine.workbook);
  }

  recordStep<T>(work: () => Promise<T>): Promise<T> {
    return this.steps.record(work);
  }

  sheets(): readonly SheetInfo[] {
    return this.engine.workbook.getSheets().map(sheet => this.info(sheet));
  }

  addSheet(name: string): string {
    const id = `sheet${this.nextId++}`;
    const active = this.activeSheetId();
    this.engine.workbook.insertSheet(name, { sheet: { id, ...NEW_SHEET } });
    // Univer shows a new sheet; Excel does not when an add-in made it.
    this.activateSheet(active);
    return id;
  }

  deleteSheet(sheetId: string): void {
    for (const name of this.names()) if (name.sheetId === sheetId) this.removeName(name.name, sheetId);
    this.engine.workbook.deleteSheet(sheetId);
  }

  moveSheet(sheetId: string, position: number): void {
    this.engine.workbook.moveSheet(this.facade(sheetId), position);
  }

  updateSheet(sheetId: string, change: Partial<Omit<SheetInfo, 'id'>>): void {
    const sheet = this.facade(sheetId);
    if (change.name !== undefined) sheet.setName(change.name);
    if (change.tabColor !== undefined) sheet.setTabColor(change.tabColor);
    if (change.showGridlines !== undefined) sheet.setHiddenGridlines(!change.showGridlines);
    if (change.visibility === undefined) return;
    this.veryHidden.delete(sheetId);
    if (change.visibility === 'VeryHidden') this.veryHidden.add(sheetId);
    if (change.visibility === 'Visible') sheet.showSheet();
    else sheet.hideSheet();
  }

  activeSheetId(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activateSheet(sheetId: string): void {
    if (this.activeSheetId() !== sheetId) this.engine.workbook.setActiveSheet(sheetId);
  }

  selection(): Area {
    const range = this.engine.workbook.getActiveRange()?.getRange();
    const sheetId = this.activeSheetId();
    if (!range) return { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
    return {
      sheetId,
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  select(area: Area): void {
    this.activateSheet(area.sheetId);
    const kept = this.clip(area);
    this.facade(area.sheetId).getRange(kept.row, kept.column, kept.rows, kept.columns).activate();
  }

  defaultColumnWidth(sheetId: string): number {
    return this.sheet(sheetId).getConfig().defaultColumnWidth * POINTS;
  }

  setDefaultColumnWidth(sheetId: string, points: number): void {
    // Univer has no command for it: a sheet is made with one. What draws it and what reads it share this object.
    this.sheet(sheetId).getConfig().defaultColumnWidth = points / POINTS;
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).getColumnManager().getColumnWidth(column) * POINTS;
  }

  setColumnWidth(area: Area, points: number): void {
    const { column, columns } = this.clip(area);
    this.facade(area.sheetId).setColumnWidths(column, columns, points / POINTS);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).getRowManager().getRowHeight(row) * POINTS;
  }

  setRowHeight(area: Area, points: number): void {
    const { row, rows } = this.clip(area);
    this.facade(area.sheetId).setRowHeightsForced(row, rows, points / POINTS);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.sheet(sheetId).getColVisible(column);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    const { column, columns } = this.clip(area);
    const sheet = this.facade(area.sheetId);
    if (hidden) sheet.hideColumns(column, columns);
    else sheet.showColumns(column, columns);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.sheet(sheetId).getRowVisible(row);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    const { row, rows } = this.clip(area);
    const sheet = this.facade(area.sheetId);
    if (hidden) sheet.hideRows(row, rows);
    else sheet.showRows(row, rows);
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId)
      .getMergeData()
      .map(range => ({
        sheetId,
        row: range.startRow,
        column: range.startColumn,
        rows: range.endRow - range.startRow + 1,
        columns: range.endColumn - range.startColumn + 1,
      }));
  }

  merge(area: Area): void {
    this.unmerge(this.grow(area));
    this.changeMerges(AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, [area]);
  }

  unmerge(area: Area): void {
    const inArea = this.merges(area.sheetId).filter(merged => overlap(merged, area));
    if (inArea.length > 0)
      this.changeMerges(RemoveWorksheetMergeMutation.id, AddWorksheetMergeMutation.id, inArea);
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    const freeze = this.facade(sheetId).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.facade(sheetId);
    if (rows === 0 && columns === 0) {
      sheet.cancelFreeze();
      return;
    }
    sheet.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  names(): readonly DefinedName[] {
    return this.engine.workbook.getDefinedNames().map(item => {
      const scope = item.getLocalSheetId();
      const text = item.getFormulaOrRefString();
      return {
        name: item.getName(),
        formula: text.startsWith('=') ? text : `=${text}`,
        sheetId: scope === undefined || scope === WHOLE_WORKBOOK ? undefined : scope,
        comment: item.getComment() ?? '',
      };
    });
  }

  setName(name: DefinedName): void {
    this.removeName(name.name, name.sheetId);
    this.engine.workbook.insertDefinedNameBuilder({
      id: `${name.sheetId ?? WHOLE_WORKBOOK}.${name.name}`,
      unitId: this.engine.workbook.getId(),
      name: name.name,
      formulaOrRefString: name.formula.replace(/^=/, ''),
      comment: name.comment,
      localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
    });
  }

  removeName(name: string, sheetId: string | undefined): void {
    const same = this.engine.workbook
      .getDefinedNames()
      .find(
        item =>
          item.getName().toLowerCase() === name.toLowerCase() &&
          (item.getLocalSheetId() ?? WHOLE_WORKBOOK) === (sheetId ?? WHOLE_WORKBOOK),
      );
    same?.delete();
  }

  /** The sheet as Univer's facade gives it. */
  protected facade(sheetId: string): FWorksheet {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}.`);
    return sheet;
  }

  /** The sheet itself. */
  protected sheet(sheetId: string): Worksheet {
    return this.facade(sheetId).getSheet();
  }

  /** The part of an area that lies within the sheet as it is now: whole rows and columns end there. */
  protected clip(area: Area): Area {
    const grown = area.rows < MAX_ROWS && area.columns < MAX_COLUMNS ? this.grow(area) : area;
    const sheet = this.sheet(area.sheetId);
    return {
      ...grown,
      rows: Math.min(grown.rows, sheet.getRowCount() - grown.row),
      columns: Math.min(grown.columns, sheet.getColumnCount() - grown.column),
    };
  }

  /** Makes the sheet large enough for an area. */
  protected grow(area: Area): Area {
    const sheet = this.facade(area.sheetId);
    const [rows, columns] = [area.row + area.rows, area.column + area.columns];
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + NEW_SHEET.rowCount);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + NEW_SHEET.columnCount);
    return area;
  }

  // The mutations themselves: Univer's own merge works on after it has returned.
  private changeMerges(mutation: string, opposite: string, areas: readonly Area[]): void {
    const params = {
      unitId: this.engine.workbook.getId(),
      subUnitId: areas[0]?.sheetId,
      ranges: areas.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startColumn: column,
        endRow: row + rows - 1,
        endColumn: column + columns - 1,
      })),
    };
    this.engine.api.syncExecuteCommand(mutation, params);
    this.steps.noteMutation({ id: opposite, params }, { id: mutation, params });
  }

  private info(sheet: FWorksheet): SheetInfo {
    const id = sheet.getSheetId();
    const hidden = this.veryHidden.has(id) ? 'VeryHidden' : 'Hidden';
    return {
      id,
      name: sheet.getSheetName(),
      visibility: sheet.isSheetHidden() ? hidden : 'Visible',
      tabColor: (sheet.getTabColor() ?? '').toUpperCase(),
      showGridlines: !sheet.hasHiddenGridLines(),
    };
  }
}
