import { DEFAULT_COLUMN_WIDTH, DEFAULT_FORMAT, DEFAULT_ROW_HEIGHT } from './defaultFormat';
import {
  type Area,
  type CellEntry,
  type CellFormat,
  type CellValue,
  type ClearKind,
  MAX_COLUMNS,
  type SheetInfo,
} from './grid';

interface Cell {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

interface Line {
  readonly size: number;
  readonly hidden: boolean;
}

/** The value shown by a formula in a grid that cannot calculate: an error, so that no test mistakes it for a result. */
const NOT_CALCULATED = '#CALC!';

/** One sheet of the memory grid: sparse cells, formats, rows and columns. */
export class MemorySheet {
  private readonly cells = new Map<number, Cell>();
  private readonly formats = new Map<number, CellFormat>();
  /** Formats given to areas too large to be kept cell by cell, latest last. */
  private readonly wideFormats: { readonly area: Area; readonly change: Partial<CellFormat> }[] = [];
  private readonly columns = new Map<number, Line>();
  private readonly rows = new Map<number, Line>();
  merges: Area[] = [];
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;
  frozen = { rows: 0, columns: 0 };

  constructor(public info: SheetInfo) {}

  /** The same sheet, which changes on its own. */
  copy(): MemorySheet {
    const copy = new MemorySheet(this.info);
    const maps = ['cells', 'formats', 'columns', 'rows'] as const;
    for (const name of maps) {
      const kept: Map<number, unknown> = copy[name];
      for (const [at, held] of this[name]) kept.set(at, held);
    }
    copy.wideFormats.push(...this.wideFormats);
    copy.merges = [...this.merges];
    copy.defaultColumnWidth = this.defaultColumnWidth;
    copy.frozen = this.frozen;
    return copy;
  }

  value(row: number, column: number): CellValue {
    return this.cells.get(key(row, column))?.value ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.cells.get(key(row, column))?.formula;
  }

  put(row: number, column: number, entry: CellEntry): void {
    const at = key(row, column);
    if (entry.kind === 'formula') this.cells.set(at, { value: NOT_CALCULATED, formula: entry.formula });
    else if (entry.value === null) this.cells.delete(at);
    else this.cells.set(at, { value: entry.value, formula: undefined });
  }

  format(row: number, column: number): CellFormat {
    const own = this.formats.get(key(row, column));
    if (own) return own;
    return this.wideFormats.reduce<CellFormat>(
      (format, wide) => (contains(wide.area, row, column) ? { ...format, ...wide.change } : format),
      DEFAULT_FORMAT,
    );
  }

  setFormat(row: number, column: number, change: Partial<CellFormat>): void {
    this.formats.set(key(row, column), { ...this.format(row, column), ...change });
  }

  setWideFormat(area: Area, change: Partial<CellFormat>): void {
    for (const [at, format] of this.formats) {
      if (contains(area, rowOf(at), columnOf(at))) this.formats.set(at, { ...format, ...change });
    }
    this.wideFormats.push({ area, change });
  }

  clear(area: Area, kind: ClearKind): void {
    const wipe = (map: Map<number, unknown>) => {
      for (const at of [...map.keys()]) if (contains(area, rowOf(at), columnOf(at))) map.delete(at);
    };
    if (kind !== 'Formats') wipe(this.cells);
    if (kind === 'Contents') return;
    if (this.wideFormats.length > 0) this.setWideFormat(area, DEFAULT_FORMAT);
    else wipe(this.formats);
  }

  used(valuesOnly: boolean): Area | undefined {
    const keys = valuesOnly ? [...this.cells.keys()] : [...this.cells.keys(), ...this.formats.keys()];
    if (keys.length === 0) return undefined;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const at of keys) {
      top = Math.min(top, rowOf(at));
      bottom = Math.max(bottom, rowOf(at));
      left = Math.min(left, columnOf(at));
      right = Math.max(right, columnOf(at));
    }
    return {
      sheetId: this.info.id,
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    };
  }

  column(index: number): Line {
    return this.columns.get(index) ?? { size: this.defaultColumnWidth, hidden: false };
  }

  setColumn(index: number, change: Partial<Line>): void {
    this.columns.set(index, { ...this.column(index), ...change });
  }

  row(index: number): Line {
    return this.rows.get(index) ?? { size: DEFAULT_ROW_HEIGHT, hidden: false };
  }

  setRow(index: number, change: Partial<Line>): void {
    this.rows.set(index, { ...this.row(index), ...change });
  }
}

function key(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function rowOf(at: number): number {
  return Math.floor(at / MAX_COLUMNS);
}

function columnOf(at: number): number {
  return at % MAX_COLUMNS;
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
