import { fillMatrix, overlap } from './areas';
import {
  type Area,
  type CellEntry,
  type CellFormat,
  type CellValue,
  type ClearKind,
  type DefinedName,
  type Grid,
  type Matrix,
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetInfo,
} from './grid';
import { MemoryAnnotations } from './memoryAnnotations';
import { MemorySheet } from './memorySheet';

/** Above this many cells a format is kept as one area instead of cell by cell. */
const WIDE = 100_000;

/**
 * A grid without a formula engine, for tests of load and of messages. Formulas are kept, their value is `#CALC!`;
 * texts are the plain values, not formatted.
 */
export class MemoryGrid implements Grid {
  readonly annotations = new MemoryAnnotations();
  private sheetList: MemorySheet[] = [];
  private definedNames: DefinedName[] = [];
  private active: string;
  /** Of each sheet, as long as it is not the first cell. */
  private readonly selected = new Map<string, Area>();
  private nextId = 1;

  constructor(firstSheetName: string) {
    this.active = this.addSheet(firstSheetName);
  }

  /** What the grid holds now, to be put back as often as wanted; ids given since are not given again. */
  save(): () => void {
    const [sheets, names, active] = [
      this.sheetList.map(sheet => sheet.copy()),
      this.definedNames,
      this.active,
    ];
    const selected = [...this.selected];
    return () => {
      this.sheetList = sheets.map(sheet => sheet.copy());
      this.definedNames = [...names];
      this.active = active;
      this.selected.clear();
      for (const [sheetId, area] of selected) this.selected.set(sheetId, area);
    };
  }

  sheets(): readonly SheetInfo[] {
    return this.sheetList.map(sheet => sheet.info);
  }

  addSheet(name: string): string {
    const id = `m${this.nextId++}`;
    const info = { id, name, visibility: 'Visible', tabColor: '', showGridlines: true } as const;
    this.sheetList.push(new MemorySheet(info));
    return id;
  }

  deleteSheet(sheetId: string): void {
    this.sheetList = this.sheetList.filter(sheet => sheet.info.id !== sheetId);
    this.definedNames = this.definedNames.filter(name => name.sheetId !== sheetId);
    if (this.active === sheetId) this.activateSheet(this.sheetList[0]?.info.id ?? '');
  }

  moveSheet(sheetId: string, position: number): void {
    const moved = this.sheet(sheetId);
    const others = this.sheetList.filter(sheet => sheet !== moved);
    this.sheetList = [...others.slice(0, position), moved, ...others.slice(position)];
  }

  updateSheet(sheetId: string, change: Partial<Omit<SheetInfo, 'id'>>): void {
    const sheet = this.sheet(sheetId);
    sheet.info = { ...sheet.info, ...change };
  }

  activeSheetId(): string {
    return this.active;
  }

  activateSheet(sheetId: string): void {
    this.active = sheetId;
  }

  selection(): Area {
    return this.selected.get(this.active) ?? { sheetId: this.active, row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(area: Area): void {
    this.active = area.sheetId;
    this.selected.set(area.sheetId, area);
  }

  readValues(area: Area): CellValue[][] {
    const sheet = this.sheet(area.sheetId);
    return fillMatrix(area.rows, area.columns, (r, c) => sheet.value(area.row + r, area.column + c));
  }

  readFormulas(area: Area): (string | undefined)[][] {
    const sheet = this.sheet(area.sheetId);
    return fillMatrix(area.rows, area.columns, (r, c) => sheet.formula(area.row + r, area.column + c));
  }

  readTexts(area: Area): string[][] {
    return this.readValues(area).map(row => row.map(value => (value === null ? '' : String(value))));
  }

  write(area: Area, entries: Matrix<CellEntry | undefined>): void {
    const sheet = this.sheet(area.sheetId);
    entries.forEach((row, r) => {
      row.forEach((entry, c) => {
        if (entry) sheet.put(area.row + r, area.column + c, entry);
      });
    });
  }

  clear(area: Area, kind: ClearKind): void {
    this.sheet(area.sheetId).clear(area, kind);
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    return this.sheet(sheetId).used(valuesOnly);
  }

  // Nothing is calculated here: no formula fills other cells.
  arrayAreas(): readonly Area[] {
    return [];
  }

  readFormats(area: Area): CellFormat[][] {
    const sheet = this.sheet(area.sheetId);
    return fillMatrix(area.rows, area.columns, (r, c) => sheet.format(area.row + r, area.column + c));
  }

  readFormat<K extends keyof CellFormat>(area: Area, key: K): CellFormat[K][][] {
    const sheet = this.sheet(area.sheetId);
    return fillMatrix(area.rows, area.columns, (r, c) => sheet.format(area.row + r, area.column + c)[key]);
  }

  writeFormat(area: Area, change: Partial<CellFormat>): void {
    const sheet = this.sheet(area.sheetId);
    if (area.rows * area.columns > WIDE) sheet.setWideFormat(area, change);
    else forEachCell(area, (row, column) => sheet.setFormat(row, column, change));
  }

  writeNumberFormats(area: Area, formats: Matrix<string | undefined>): void {
    const sheet = this.sheet(area.sheetId);
    formats.forEach((row, r) => {
      row.forEach((numberFormat, c) => {
        if (numberFormat !== undefined) sheet.setFormat(area.row + r, area.column + c, { numberFormat });
      });
    });
  }

  defaultColumnWidth(sheetId: string): number {
    return this.sheet(sheetId).defaultColumnWidth;
  }

  setDefaultColumnWidth(sheetId: string, points: number): void {
    this.sheet(sheetId).defaultColumnWidth = points;
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).column(column).size;
  }

  setColumnWidth(area: Area, points: number): void {
    this.eachColumn(area, (sheet, column) => sheet.setColumn(column, { size: points }));
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).row(row).size;
  }

  setRowHeight(area: Area, points: number): void {
    this.eachRow(area, (sheet, row) => sheet.setRow(row, { size: points }));
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.sheet(sheetId).column(column).hidden;
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.eachColumn(area, (sheet, column) => sheet.setColumn(column, { hidden }));
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.sheet(sheetId).row(row).hidden;
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.eachRow(area, (sheet, row) => sheet.setRow(row, { hidden }));
  }

  merges(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merges;
  }

  merge(area: Area): void {
    this.unmerge(area);
    this.sheet(area.sheetId).merges.push(area);
  }

  unmerge(area: Area): void {
    const sheet = this.sheet(area.sheetId);
    sheet.merges = sheet.merges.filter(merged => !overlap(merged, area));
  }

  frozen(sheetId: string): { readonly rows: number; readonly columns: number } {
    return this.sheet(sheetId).frozen;
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  names(): readonly DefinedName[] {
    return this.definedNames;
  }

  setName(name: DefinedName): void {
    this.removeName(name.name, name.sheetId);
    this.definedNames = [...this.definedNames, name];
  }

  removeName(name: string, sheetId: string | undefined): void {
    const same = (other: DefinedName) =>
      other.name.toLowerCase() === name.toLowerCase() && other.sheetId === sheetId;
    this.definedNames = this.definedNames.filter(other => !same(other));
  }

  isEditing(): boolean {
    return false;
  }

  // Nobody types in this grid and nothing is calculated: what follows has nothing to do.
  onEdit(): void {}

  onSelect(): void {}

  onChange(): void {}

  useFunctions(): void {}

  recordStep<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  recalculate(): void {}

  settleInStep(): Promise<void> {
    return this.settle();
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  dispose(): void {
    this.sheetList = [];
  }

  private sheet(sheetId: string): MemorySheet {
    const found = this.sheetList.find(sheet => sheet.info.id === sheetId);
    if (!found) throw new Error(`No sheet ${sheetId}.`);
    return found;
  }

  private eachColumn(area: Area, change: (sheet: MemorySheet, column: number) => void): void {
    const sheet = this.sheet(area.sheetId);
    const end = Math.min(area.column + area.columns, MAX_COLUMNS);
    for (let column = area.column; column < end; column++) change(sheet, column);
  }

  private eachRow(area: Area, change: (sheet: MemorySheet, row: number) => void): void {
    const sheet = this.sheet(area.sheetId);
    const end = Math.min(area.row + area.rows, MAX_ROWS);
    for (let row = area.row; row < end; row++) change(sheet, row);
  }
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
