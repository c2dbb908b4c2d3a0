import { type DocumentState } from '../../documents/ownSheets/documentState';

/** How far a run is: documents are written one after the other; the last steps are about all of them. */
export interface DocumentProgress {
  readonly step: 'reading' | 'writing' | 'replacing' | 'verifying' | 'done';
  /** Documents whose new sheets are written. */
  readonly done: number;
  readonly total: number;
}

export interface WriteDocumentsOptions {
  /** Documents that the user accepts to have replaced where they stand, as they were shown; others are written beside. */
  readonly replace: readonly DocumentState[];
  /** Whether what depends on the day is written anew too in sheets that are up to date. */
  readonly isRenewed?: boolean;
  readonly onProgress: (progress: DocumentProgress) => void;
  /** Aborting takes the whole run back, until sheets are replaced: that last step is short and goes to its end. */
  readonly signal: AbortSignal;
  /** Shows the first sheet of the documents once they are there; else the sheet on show stays. */
  readonly isShown?: boolean;
  /** How long Excel is left to compute before the sheets are read back, in milliseconds. */
  readonly timeToCompute?: number;
}
