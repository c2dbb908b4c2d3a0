import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { writeSheets, type WrittenSheet } from '../writeSheets';

/** How far a run is: it prepares document `done + 1` of `total`; the last steps are about all of them. */
export interface DocumentProgress {
  readonly step: 'reading' | 'writing' | 'replacing' | 'verifying' | 'done';
  /** Whole documents written. */
  readonly done: number;
  readonly total: number;
}

export interface WriteDocumentsOptions {
  /** Ids of the documents whose sheets are replaced where they stand; without it they are written beside. */
  readonly replace: ReadonlySet<string>;
  readonly onProgress: (progress: DocumentProgress) => void;
  /** Aborting takes the whole run back, until the last step has begun. */
  readonly signal: AbortSignal;
}

export interface WrittenDocument {
  readonly id: string;
  /** `kept`: the sheets already held what would have been written. */
  readonly outcome: 'added' | 'replaced' | 'kept';
  readonly sheets: readonly WrittenSheet[];
}

export interface WrittenDocuments {
  readonly documents: readonly WrittenDocument[];
  /** False where Excel would not set up the pages: the sheets themselves are right. */
  readonly arePagesSetUp: boolean;
}

/**
 * Writes documents, all or none.
 *
 * @throws ExcelError saying what happened and what is left in the workbook; AbortError when `signal` is aborted: the
 *   workbook is then as it was.
 */
export async function writeDocuments(
  documents: readonly ReadyDocument[],
  { onProgress, signal }: WriteDocumentsOptions,
): Promise<WrittenDocuments> {
  signal.throwIfAborted();
  const total = documents.length;
  onProgress({ step: 'writing', done: 0, total });
  const models = documents.flatMap(({ sheets }) => sheets.map(({ model }) => model));
  const { sheets, arePagesSetUp } = await writeSheets(models);
  onProgress({ step: 'done', done: total, total });
  let next = 0;
  return {
    documents: documents.map(({ id, sheets: own }) => {
      const first = next;
      next += own.length;
      return { id, outcome: 'added', sheets: sheets.slice(first, next) };
    }),
    arePagesSetUp,
  };
}
