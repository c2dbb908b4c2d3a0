import { type Block, type SheetAnnotations } from '../grid/annotations';
import { type CellFormat, type CellValue, type Visibility } from '../grid/grid';
import { type ChartState } from '../model/chartState';
import { type PageLayoutState, type ProtectionState } from '../model/workbookState';
import { type LostItem } from './lostList';

export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** The value, or the latest result of the formula. */
  readonly value: CellValue;
  /** With its "=". */
  readonly formula?: string;
  /** The cells that an array formula fills, its own among them. */
  readonly array?: Block;
}

/** Cells that look the same; `format` is a place in the formats of the workbook. */
export interface FormatBlock extends Block {
  readonly format: number;
}

/** A width or a height in points, for lines one after another. */
export interface LineSize {
  readonly first: number;
  readonly count: number;
  readonly points: number;
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly cells: readonly CellContent[];
  readonly formats: readonly FormatBlock[];
  /** In points, of the columns that are not among the following; none: that of a new sheet. */
  readonly defaultColumnWidth?: number;
  readonly columnWidths: readonly LineSize[];
  readonly rowHeights: readonly LineSize[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Block[];
  readonly annotations: SheetAnnotations;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly pageLayout: PageLayoutState;
  readonly protection: ProtectionState;
  readonly customProperties: readonly { readonly key: string; readonly value: string }[];
  /** Those that the add-in made: none is read from a file. */
  readonly charts: readonly ChartState[];
}

export interface NameContent {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  /** The sheet to which the name belongs, by its name; undefined: the whole workbook. */
  readonly sheet: string | undefined;
  readonly comment: string;
}

/** A whole workbook as plain data: between a file, the browser's storage and the grid. */
export interface WorkbookContent {
  readonly fileName: string;
  readonly sheets: readonly SheetContent[];
  readonly activeSheet: number;
  readonly formats: readonly CellFormat[];
  readonly names: readonly NameContent[];
  /** What the add-in stored in the workbook. */
  readonly settings: readonly (readonly [string, unknown])[];
  readonly documentProperties: readonly (readonly [string, string])[];
  readonly customDocumentProperties: readonly { readonly key: string; readonly value: unknown }[];
  readonly protection: ProtectionState;
  readonly calculationMode: string;
  /** What the file held and this page cannot keep: told before saving. */
  readonly lost: readonly LostItem[];
}
