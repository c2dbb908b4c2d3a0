import { type Decimal } from '../domain/money/decimal';
import { type CellStyle } from './cellStyles';
import { type ChartModel } from './charts/chartModel';

/** What a cell holds. Formulas are in Excel's invariant form: English names, commas, a leading "=". */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      /** What the formula must give: shown until it is computed, and compared with it afterwards. */
      readonly expected: Decimal | string;
    };

export interface CellModel {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export interface ColumnModel {
  /** In characters of the default font, as Excel counts widths. */
  readonly width: number;
}

/** A printable sheet, independent of Excel: every row has as many cells as there are columns. */
export interface SheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly (readonly CellModel[])[];
  /** Heights in points of the rows that need one, by 0-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** 0-based row of the table's header: frozen on screen down to it, repeated on every printed page. */
  readonly headerRow: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Printed at the foot of every page, beside « Page n / N ». */
  readonly footer: string;
  /** Beside the table: the sheet says all without them. */
  readonly charts?: readonly ChartModel[];
}
