/** A rectangle of one sheet, zero-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A note on a cell: what Excel long called a comment. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  /** Whether it is seen without pointing at its cell. */
  readonly isShown: boolean;
  /** What else its file says of it; the grid keeps it unread. */
  readonly file?: string;
}

/** What a conditional format changes in the look of a cell. */
export interface ConditionalStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `Single` or `None`. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string | null;
}

/** A bound of a scale: `min`, `max`, `num`, `percent`, `percentile` or `formula`. */
export interface Threshold {
  readonly type: string;
  /** A number, or a formula with its "=". */
  readonly value: string;
}

export interface ScalePoint {
  readonly threshold: Threshold;
  readonly color: string;
}

export interface RuleIcon {
  readonly threshold: Threshold;
  /** Whether the bound itself has this icon. */
  readonly includesBound: boolean;
}

/** A condition and what it shows, in the words of Excel's files. */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly style: ConditionalStyle }
  | {
      readonly kind: 'number';
      readonly operator: string;
      readonly values: readonly number[];
      readonly style: ConditionalStyle;
    }
  | {
      readonly kind: 'text';
      readonly operator: string;
      readonly text: string;
      readonly style: ConditionalStyle;
    }
  | { readonly kind: 'period'; readonly period: string; readonly style: ConditionalStyle }
  | {
      readonly kind: 'rank';
      readonly isBottom: boolean;
      readonly isPercent: boolean;
      readonly count: number;
      readonly style: ConditionalStyle;
    }
  | { readonly kind: 'average'; readonly operator: string; readonly style: ConditionalStyle }
  | { readonly kind: 'repeated'; readonly isUnique: boolean; readonly style: ConditionalStyle }
  | { readonly kind: 'colorScale'; readonly points: readonly ScalePoint[] }
  | {
      readonly kind: 'dataBar';
      readonly min: Threshold;
      readonly max: Threshold;
      readonly color: string;
      readonly negativeColor: string;
      readonly isGradient: boolean;
      readonly showsValue: boolean;
    }
  | {
      readonly kind: 'iconSet';
      /** `3Arrows`, `5Quarters`… */
      readonly set: string;
      readonly isReversed: boolean;
      readonly showsValue: boolean;
      /** From the lowest bound to the highest. */
      readonly icons: readonly RuleIcon[];
    };

export interface ConditionalFormat {
  readonly areas: readonly Block[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  /** The rule as its file has it, which may hold more than the grid shows; the grid keeps it unread. */
  readonly file?: string;
}

/** What may be entered in some cells. */
export interface Validation {
  readonly areas: readonly Block[];
  /** `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`; `none` only shows its prompt. */
  readonly type: string;
  /** Between, equal… in the words of Excel's files. */
  readonly operator: string | undefined;
  /** A number, the items of a list separated by commas, or a formula with its "=". */
  readonly formula1: string | undefined;
  readonly formula2: string | undefined;
  readonly allowBlank: boolean;
  /** Whether a list has no arrow. */
  readonly hidesArrow: boolean;
  readonly showsPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showsError: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  readonly errorTitle: string;
  readonly error: string;
  /** The input method that East Asian users have switched on; empty when the file says nothing. */
  readonly imeMode: string;
}

/** What stands beside the cells of a sheet and moves with them. */
export interface SheetAnnotations {
  readonly notes: readonly CellNote[];
  /** The most important first. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
}

/** The annotations of a workbook. */
export interface Annotations {
  read(sheetId: string): SheetAnnotations;
  /** Adds to what the sheet has. */
  add(sheetId: string, annotations: SheetAnnotations): void;
}

export const NO_ANNOTATIONS: SheetAnnotations = { notes: [], conditionalFormats: [], validations: [] };
