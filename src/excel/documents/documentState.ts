/** A cell that no longer holds what we wrote: values as they show, formulas as they stand. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** Empty: we had written nothing there. */
  readonly written: string;
  /** Empty: it was emptied. */
  readonly found: string;
}

/** Where a document stands in the workbook. */
export interface DocumentState {
  readonly id: string;
  /**
   * `new`: none of its sheets is there; `current`: they hold what would be written now; `outdated`: they were written
   * from other data, or some are missing.
   */
  readonly status: 'new' | 'current' | 'outdated';
  /** The names, as they are now, of the sheets that are there. */
  readonly sheets: readonly string[];
  /** What was changed by hand in them since we wrote them: to be shown before any of them is replaced. */
  readonly changes: readonly CellChange[];
  /** Sheets of this document that it no longer has: a body that left, for instance. They are never touched. */
  readonly leftovers: readonly string[];
}
