import { type ICellData, ICommandService, type IStyleData, type Nullable } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SheetsSelectionsService } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { BUSY } from '../functions/cellErrors';
import { fillMatrix } from './areas';
import { DEFAULT_FORMAT } from './defaultFormat';
import {
  type Area,
  type CellEntry,
  type CellFormat,
  type CellValue,
  type ClearKind,
  type EditListener,
  type Grid,
  type GridFunctions,
  type Matrix,
} from './grid';
import { UnlockedCells } from './unlockedCells';
import { UniverAnnotations } from './univerAnnotations';
import { univerArrayAreas } from './univerArrays';
import { UniverCalculation } from './univerCalculation';
import { onUniverChange } from './univerChanges';
import { cellData, cellValue } from './univerCells';
import { showCellsInFrench } from './univerFrenchCells';
import { onUniverEdit } from './univerEdits';
import { type UniverEngine } from './univerEngine';
import { readUniverFormats } from './univerFormats';
import { AddInFunction, declareError, describeFunction } from './univerFunction';
import { UniverSheets } from './univerSheets';
import { fromUniverStyle, toUniverStyle } from './univerStyle';

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** The spreadsheet engine Univer as the host's grid, in a page or in Node. */
export class UniverGrid extends UniverSheets implements Grid {
  readonly annotations: UniverAnnotations;
  private readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly calculation: UniverCalculation;
  private readonly unlocked = new UnlockedCells();
  private functions: GridFunctions | undefined;
  /** Whether this class, rather than a person, is changing cells. */
  private isWriting = false;

  constructor(engine: UniverEngine) {
    super(engine);
    this.commands = engine.injector.get(ICommandService);
    this.formulas = engine.injector.get(FormulaDataModel);
    this.calculation = new UniverCalculation(engine);
    this.annotations = new UniverAnnotations(engine.injector, this.commands, {
      unitId: engine.workbook.getId(),
      sheetIds: () => Object.fromEntries(this.sheets().map(({ id, name }) => [name, id])),
      sizeOf: sheetId => {
        const sheet = this.sheet(sheetId);
        return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
      },
    });
    declareError(BUSY);
    showCellsInFrench(engine.injector);
  }

  readValues(area: Area): CellValue[][] {
    const cells = this.sheet(area.sheetId).getCellMatrix();
    const spilled = this.spilled(area.sheetId);
    return fillMatrix(area.rows, area.columns, (r, c) => {
      const own = cellValue(cells.getValue(area.row + r, area.column + c));
      return own ?? cellValue(spilled?.[area.row + r]?.[area.column + c]);
    });
  }

  readFormulas(area: Area): (string | undefined)[][] {
    const { row, column, rows, columns } = area;
    const known = this.insideSheet(area);
    if (!known) return fillMatrix(rows, columns, () => undefined);
    const formulas = this.facade(area.sheetId).getRange(row, column, known.rows, known.columns).getFormulas();
    return fillMatrix(rows, columns, (r, c) => formulas[r]?.[c] || undefined);
  }

  readTexts(area: Area): string[][] {
    const { row, column, rows, columns } = area;
    const known = this.insideSheet(area);
    if (!known) return fillMatrix(rows, columns, () => '');
    const texts = this.facade(area.sheetId)
      .getRange(row, column, known.rows, known.columns)
      .getDisplayValues();
    const values = this.readValues({ ...area, rows: known.rows, columns: known.columns });
    return fillMatrix(rows, columns, (r, c) => {
      const value = values[r]?.[c];
      if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
      return texts[r]?.[c] ?? '';
    });
  }

  write(area: Area, entries: Matrix<CellEntry | undefined>): void {
    this.grow(area);
    this.put(area, (r, c) => {
      const entry = entries[r]?.[c];
      return entry && cellData(entry);
    });
  }

  clear(area: Area, kind: ClearKind): void {
    const kept = this.clip(area);
    const cells = this.sheet(area.sheetId).getCellMatrix();
    const contents = cellData({ kind: 'value', value: null });
    const at = (r: number, c: number) => {
      const cell = cells.getValue(kept.row + r, kept.column + c);
      if (!cell) return undefined;
      if (kind === 'Contents') return contents;
      return kind === 'Formats' ? { s: null } : { ...contents, s: null };
    };
    this.put(kept, at, kind === 'Formats');
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const add = (row: number, column: number) => {
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const holds = cellValue(cell) !== null || Boolean(cell?.f) || Boolean(cell?.si);
        if (holds || (!valuesOnly && Boolean(cell?.s))) add(row, column);
      });
    for (const [row, cells] of Object.entries(this.spilled(sheetId) ?? {})) {
      for (const column of Object.keys(cells)) add(Number(row), Number(column));
    }
    if (bottom < 0) return undefined;
    return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  arrayAreas(sheetId: string): readonly Area[] {
    return univerArrayAreas(this.formulas, this.engine.workbook.getId(), sheetId);
  }

  readFormat<K extends keyof CellFormat>(area: Area, key: K): CellFormat[K][][] {
    const sheet = this.sheet(area.sheetId);
    const [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
    return fillMatrix(area.rows, area.columns, (r, c) => {
      const [row, column] = [area.row + r, area.column + c];
      // Every cell of this class is read through one key; the compiler cannot follow a generic one.
      if (key === 'locked') return this.unlocked.isLocked(area.sheetId, row, column) as CellFormat[K];
      if (row >= rowCount || column >= columnCount) return DEFAULT_FORMAT[key];
      return fromUniverStyle(sheet.getComposedCellStyle(row, column), key);
    });
  }

  readFormats(area: Area): CellFormat[][] {
    return readUniverFormats(this.sheet(area.sheetId), area, this.unlocked);
  }

  writeFormat(area: Area, change: Partial<CellFormat>): void {
    const { locked, ...visible } = change;
    if (locked !== undefined) this.unlocked.set(area, locked);
    if (Object.keys(visible).length === 0) return;
    const style = toUniverStyle(visible);
    const kept = this.clip(area);
    if (kept.rows < area.rows || kept.columns < area.columns) {
      // Whole rows or columns: their own format, so that empty cells do not become used ones.
      this.formatLines(area, kept, style);
      const cells = this.sheet(area.sheetId).getCellMatrix();
      const isThere = (r: number, c: number) => cells.getValue(kept.row + r, kept.column + c);
      this.put(kept, (r, c) => (isThere(r, c) ? { s: style } : undefined), true);
    } else this.put(kept, () => ({ s: style }), true);
  }

  writeNumberFormats(area: Area, formats: Matrix<string | undefined>): void {
    this.grow(area);
    const at = (r: number, c: number) => {
      const numberFormat = formats[r]?.[c];
      return numberFormat === undefined ? undefined : { s: toUniverStyle({ numberFormat }) };
    };
    this.put(area, at, true);
  }

  isEditing(): boolean {
    return this.engine.isEditing();
  }

  onEdit(listener: EditListener): void {
    const source = {
      isOwn: () => this.isWriting,
      valueOf: (area: Area) => {
        const isThere = this.engine.workbook.getSheetBySheetId(area.sheetId) !== null;
        return isThere ? (this.readValues(area)[0]?.[0] ?? null) : undefined;
      },
    };
    onUniverEdit(this.commands, source, (area, before) => {
      this.calculation.markDirty();
      listener(area, before);
    });
  }

  onSelect(listener: () => void): void {
    // Whether a person or a program selected.
    this.engine.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => listener());
  }

  onChange(listener: () => void): void {
    onUniverChange(this.commands, listener);
  }

  useFunctions(functions: GridFunctions): void {
    this.functions = functions;
    const executors = functions.list.map(({ name }) => new AddInFunction(name, functions));
    this.engine.injector.get(IFunctionService).registerExecutors(...executors);
    this.engine.injector.get(IDescriptionService).registerDescriptions(functions.list.map(describeFunction));
    functions.onAnswered(cells => this.calculation.startFor(cells));
  }

  recalculate(): void {
    this.functions?.forget();
    this.calculation.startFully();
  }

  settle(): Promise<void> {
    return this.calculation.settle();
  }

  settleInStep(): Promise<void> {
    return this.steps.pause(() => this.settle());
  }

  dispose(): void {
    this.engine.dispose();
  }

  private formatLines(area: Area, kept: Area, style: IStyleData): void {
    const facade = this.facade(area.sheetId);
    const merged = (old: Nullable<IStyleData>) => ({ ...old, ...style, bd: { ...old?.bd, ...style.bd } });
    if (area.rows > kept.rows) {
      for (let column = kept.column; column < kept.column + kept.columns; column++) {
        facade.setColumnDefaultStyle(column, merged(facade.getSheet().getColumnStyle(column)));
      }
      return;
    }
    for (let row = kept.row; row < kept.row + kept.rows; row++) {
      facade.setRowDefaultStyle(row, merged(facade.getSheet().getRowStyle(row)));
    }
  }

  private put(
    area: Area,
    at: (row: number, column: number) => ICellData | undefined,
    isOfLooks = false,
  ): void {
    const cellValues: CellMatrix = {};
    for (let r = 0; r < area.rows; r++) {
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c++) {
        const cell = at(r, c);
        if (cell) row[area.column + c] = cell;
      }
      if (Object.keys(row).length > 0) cellValues[area.row + r] = row;
    }
    if (Object.keys(cellValues).length === 0) return;
    const params = {
      unitId: this.engine.workbook.getId(),
      subUnitId: area.sheetId,
      cellValue: cellValues,
    };
    this.steps.noteCells(params);
    this.isWriting = true;
    try {
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    } finally {
      this.isWriting = false;
    }
    // A change of format calculates nothing.
    if (!isOfLooks) this.calculation.markDirty();
  }

  /** Values that array formulas spilled: Univer keeps them apart from the cells. */
  private spilled(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> | undefined {
    return this.formulas.getArrayFormulaCellData()?.[this.engine.workbook.getId()]?.[sheetId] ?? undefined;
  }

  /** The part of an area that the sheet has now, without making it grow. */
  private insideSheet(area: Area): { readonly rows: number; readonly columns: number } | undefined {
    const sheet = this.sheet(area.sheetId);
    const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    return rows > 0 && columns > 0 ? { rows, columns } : undefined;
  }
}
