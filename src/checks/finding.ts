import { type Message } from '../text/message';

/** B, M, m and i of the catalogue of checks. */
export type Severity = 'blocking' | 'major' | 'minor' | 'info';

/** One change to the workbook; addresses are A1 without the sheet. */
export type Edit =
  | { readonly kind: 'text'; readonly sheet: string; readonly cell: string; readonly text: string }
  | {
      readonly kind: 'number';
      readonly sheet: string;
      readonly cell: string;
      /** A decimal as text, "66.29": it becomes a number at the Excel edge only. */
      readonly value: string;
      /** Invariant number format to set with it, where the cell has none that suits. */
      readonly numberFormat?: string;
    }
  | { readonly kind: 'formula'; readonly sheet: string; readonly cell: string; readonly formula: string }
  | { readonly kind: 'showRows'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: 'showColumns'; readonly sheet: string; readonly columns: readonly number[] }
  | { readonly kind: 'showSheet'; readonly sheet: string }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly area: string };

/**
 * How a finding may be mended. A fix is safe: one right answer, nothing lost. A suggestion needs the user's choice.
 */
export type Remedy =
  | { readonly kind: 'fix'; readonly edits: readonly Edit[] }
  | {
      readonly kind: 'suggestion';
      readonly choices: readonly { readonly label: Message; readonly edits: readonly Edit[] }[];
    };

/** What the figures of a finding count: how they are to be shown. */
export type FigureUnit =
  'euros' | 'inhabitants' | 'share' | 'years' | 'days' | 'members' | 'lines' | 'number';

/** Something wrong, with everything needed to show it, explain it and mend it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 addresses without the sheet; the first is where to go. Empty for the workbook as a whole. */
  readonly cells: readonly string[];
  /**
   * For a comparison of two tables: what each of `cells`, in their order, is compared with. A finding about that one
   * explains the difference as well as a finding about the other.
   */
  readonly comparedWith?: readonly { readonly sheet: string; readonly cell: string }[];
  /** Figures as decimal text ("66.29"), formulas in English, names as they are; null where there is none. */
  readonly expected: string | null;
  readonly found: string | null;
  /** found − expected, decimal text; null where it means nothing. */
  readonly difference: string | null;
  /** Of the figures above; absent where they are names, dates or formulas. A share is 0.5, not 50. */
  readonly unit?: FigureUnit;
  /** The cell holds its figure as a text: that is what is wrong, both figures may look the same. */
  readonly isFoundAsText?: true;
  /** One sentence: what, and why. */
  readonly message: Message;
  /** « Pourquoi ? »: the computation with its figures, a line each. */
  readonly explanation: readonly Message[];
  readonly remedy: Remedy | null;
}

/** Whether a check ran; one that could not is told, never silent. */
export type CheckStatus =
  | { readonly rule: string; readonly status: 'ok' | 'findings' }
  | { readonly rule: string; readonly status: 'not-run'; readonly reason: Message };

export interface CheckReport {
  /** Blocking first, then by sheet and cell. */
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckStatus[];
}
