import { type Area, type CellValue, type Grid, type SheetInfo } from '../grid/grid';
import { accessDenied, itemNotFound } from '../protocol/hostError';
import { type HostObject } from '../protocol/hostObject';
import { EventSubscriptions } from './eventSubscriptions';
import { type WorkbookState } from './workbookState';

/** Makes the objects that other classes lead to; assembled in one place, so that the classes need not import each other. */
export interface ObjectFactory {
  readonly application: (model: Model) => HostObject;
  readonly worksheetCollection: (model: Model) => HostObject;
  readonly worksheet: (self: SheetSelf) => HostObject;
  readonly range: (self: RangeSelf) => HostObject;
  readonly rangeFormat: (self: RangeSelf) => HostObject;
  readonly names: (self: NamesSelf) => HostObject;
  readonly chartCollection: (self: SheetSelf) => HostObject;
  readonly pageLayout: (self: SheetSelf) => HostObject;
  readonly autoFilter: (self: SheetSelf) => HostObject;
  readonly freezePanes: (self: SheetSelf) => HostObject;
  readonly worksheetProtection: (self: SheetSelf) => HostObject;
  readonly worksheetCustomProperties: (self: SheetSelf) => HostObject;
  readonly settings: (model: Model) => HostObject;
  readonly workbookProtection: (model: Model) => HostObject;
  readonly documentProperties: (model: Model) => HostObject;
}

/** How numbers, dates and default names are written on this machine. */
export interface Regional {
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly listSeparator: string;
  readonly newSheetStem: string;
}

export interface SheetSelf {
  readonly model: Model;
  readonly sheetId: string;
}

export interface RangeSelf {
  readonly model: Model;
  readonly area: Area;
}

/** The names of the workbook, or those of one sheet. */
export interface NamesSelf {
  readonly model: Model;
  readonly sheetId: string | undefined;
}

/** Cells whose contents changed; of a single cell, what it held before. */
export interface CellChange {
  readonly area: Area;
  readonly before: CellValue | undefined;
}

/** The workbook that the add-in talks to: a grid, and beside it what a grid does not hold. */
export class Model {
  /** Set by whatever writes, so that formulas are waited for before the next reading. */
  isDirty = false;
  readonly events = new EventSubscriptions();
  private cellChanges: CellChange[] = [];

  constructor(
    readonly grid: Grid,
    readonly state: WorkbookState,
    readonly regional: Regional,
    readonly objects: ObjectFactory,
    readonly now: () => Date,
  ) {}

  /** Has the add-in change what cells hold, and notes it: formulas are waited for, and its handlers are told. */
  changeCells(area: Area, change: () => void): void {
    const before = area.rows * area.columns === 1 ? (this.grid.readValues(area)[0]?.[0] ?? null) : undefined;
    change();
    this.isDirty = true;
    this.cellChanges.push({ area, before });
  }

  /** What the add-in changed since this was last asked. */
  takeChanges(): readonly CellChange[] {
    const taken = this.cellChanges;
    this.cellChanges = [];
    return taken;
  }

  /** The sheet, or ItemNotFound when it has been deleted meanwhile. */
  sheet(sheetId: string): SheetInfo {
    const found = this.grid.sheets().find(sheet => sheet.id === sheetId);
    if (!found) throw itemNotFound();
    return found;
  }

  /** A sheet by id or, whatever the case, by name. */
  findSheet(key: string): SheetInfo | undefined {
    const lower = key.toLowerCase();
    const sheets = this.grid.sheets();
    return sheets.find(sheet => sheet.id === key) ?? sheets.find(sheet => sheet.name.toLowerCase() === lower);
  }

  /** Refuses a change to the list of sheets of a protected workbook. */
  checkStructure(): void {
    if (this.state.protection.isProtected) throw accessDenied();
  }

  /** Refuses to change locked cells of a protected sheet. */
  checkCells(area: Area): void {
    if (!this.state.sheet(area.sheetId).protection.isProtected) return;
    // A whole column is not read cell by cell: it always holds locked cells.
    const isSmall = area.rows * area.columns <= 1_000_000;
    const locked = isSmall ? this.grid.readFormat(area, 'locked') : [[true]];
    if (locked.some(row => row.some(Boolean))) throw accessDenied();
  }

  /** Refuses something that a protected sheet allows only when its protection says so. */
  checkAllowed(sheetId: string, option: string): void {
    const { isProtected, options } = this.state.sheet(sheetId).protection;
    if (isProtected && options[option] !== true) throw accessDenied();
  }
}
