import { type Annotations } from './annotations';

/** A rectangle of cells, zero-based. It may be as large as a whole sheet of Excel. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The size of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** What a cell holds; errors are their text (`#N/A`), an empty cell is null. */
export type CellValue = string | number | boolean | null;

/** What to put in a cell. `undefined` in its place leaves the cell as it is; a null value empties it. */
export type CellEntry =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string };

export type Matrix<T> = readonly (readonly T[])[];

/** A line on one side of a cell, in Excel's words. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks, in Excel's words. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly borderTop: BorderLine | null;
  readonly borderBottom: BorderLine | null;
  readonly borderLeft: BorderLine | null;
  readonly borderRight: BorderLine | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

/** A name defined in the workbook, or in one sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string | undefined;
  readonly comment: string;
}

export type ClearKind = 'All' | 'Contents' | 'Formats';

/** A change that a person, not the add-in, made to cells; of a single cell, with what it held before. */
export type EditListener = (area: Area, before: CellValue | undefined) => void;

/** One cell, for a custom function that is called from it. */
export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** An argument of a custom function, before Excel's conversions. */
export type FunctionArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'single'; readonly value: CellValue }
  | { readonly kind: 'range'; readonly values: Matrix<CellValue> };

/** A function as it is offered while typing. */
export interface GridFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
    readonly isRepeating: boolean;
  }[];
}

/** The custom functions of the add-in, as a formula engine sees them. */
export interface GridFunctions {
  /** What is offered while typing in a cell. */
  readonly list: readonly GridFunction[];
  /** The value now: the answer if it is known, `#BUSY!` while the add-in is being asked. */
  evaluate(name: string, args: readonly FunctionArgument[], cell: CellPosition): Matrix<CellValue>;
  /** Forgets every answer, so that the next calculation asks the add-in again. */
  forget(): void;
  /** Called when answers arrived: these cells must be calculated again. */
  onAnswered(listener: (cells: readonly CellPosition[]) => void): void;
}

/**
 * What the host needs of a spreadsheet: plain JSON in and out, no engine object passes this line. It does no
 * checking of its own: names, dimensions and protection are checked by the model above it.
 */
export interface Grid {
  sheets(): readonly SheetInfo[];
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  moveSheet(sheetId: string, position: number): void;
  updateSheet(sheetId: string, change: Partial<Omit<SheetInfo, 'id'>>): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): Area;
  select(area: Area): void;

  readValues(area: Area): CellValue[][];
  /** The formula of each cell, or undefined. */
  readFormulas(area: Area): (string | undefined)[][];
  /** Values as displayed. */
  readTexts(area: Area): string[][];
  write(area: Area, entries: Matrix<CellEntry | undefined>): void;
  clear(area: Area, kind: ClearKind): void;
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  /** The cells that each formula of a sheet fills, when they are several. */
  arrayAreas(sheetId: string): readonly Area[];

  readFormat<K extends keyof CellFormat>(area: Area, key: K): CellFormat[K][][];
  /** Everything about the look of each cell; cells that look the same may share one object. */
  readFormats(area: Area): CellFormat[][];
  writeFormat(area: Area, change: Partial<CellFormat>): void;
  writeNumberFormats(area: Area, formats: Matrix<string | undefined>): void;

  /** The width of columns that nobody sized, in points. */
  defaultColumnWidth(sheetId: string): number;
  setDefaultColumnWidth(sheetId: string, points: number): void;
  /** Widths and heights in points; the first column or row of the area when reading. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(area: Area, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(area: Area, points: number): void;
  isColumnHidden(sheetId: string, column: number): boolean;
  setColumnsHidden(area: Area, hidden: boolean): void;
  isRowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(area: Area, hidden: boolean): void;

  merges(sheetId: string): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;

  /** Notes, conditional formats and validations. */
  readonly annotations: Annotations;

  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string, sheetId: string | undefined): void;

  /** Whether a person is typing in a cell: Excel refuses every request meanwhile. */
  isEditing(): boolean;
  onEdit(listener: EditListener): void;
  onSelect(listener: () => void): void;
  /** Called after any change of the workbook, whoever made it. */
  onChange(listener: () => void): void;
  useFunctions(functions: GridFunctions): void;
  /** What is changed while `work` runs, and by the calls that closely follow, is one step for who undoes it. */
  recordStep<T>(work: () => Promise<T>): Promise<T>;
  /** Calculates everything again, custom functions included. */
  recalculate(): void;
  /** Waits until formulas are calculated. Cells waiting for the add-in count as calculated: they show `#BUSY!`. */
  settle(): Promise<void>;
  /** The same, in the middle of a step: what a person does meanwhile is no part of it. */
  settleInStep(): Promise<void>;
  dispose(): void;
}
