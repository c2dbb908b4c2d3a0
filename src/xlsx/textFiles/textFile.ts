/** A file of the user's, as it was opened. */
export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of a file; pages end with a form feed where the format has any. */
export interface FileText {
  readonly text: string;
  readonly name: string;
  /** Number of pages; null where the format does not say. */
  readonly pages: number | null;
}
