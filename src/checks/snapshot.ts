/** What a cell holds; an error is its text ("#REF!"), an empty cell is null. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, 0-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A sheet as it was when read. Matrices cover the used range only, from `origin` (0-based); all have its size.
 * Formulas are null where a cell holds a constant.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly hasFilter: boolean;
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  /** English names, commas. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formulasR1C1: readonly (readonly (string | null)[])[];
  /** As displayed. */
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** 0-based, absolute. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Area[];
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  /** Whether Excel can still resolve it. */
  readonly isBroken: boolean;
}

/** A workbook as it was when read: plain data, for pure checks. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly calculation: 'automatic' | 'automaticExceptTables' | 'manual';
  /** « Précision au format affiché »: Excel then loses the digits it does not show. */
  readonly precisionAsDisplayed: boolean;
}
