import { type RefusedDocument } from '../../documents/year/plannedDocument';
import { type YearDocumentId } from '../../documents/year/yearPlan';
import { type WrittenDocuments } from '../../excel/documents/writeDocuments';
import { type DocumentProgress } from '../../excel/documents/writeOptions';
import { type Ask, writeAgreed } from '../ownSheets/agreement';
import { type ReadyYearDocument, type Wanted, wantedDocuments, type YearDocument } from './generation';

export interface YearProgress extends DocumentProgress {
  /** The document being prepared; null at the last steps, which are about all of them. */
  readonly document: ReadyYearDocument | null;
}

export interface RunOptions {
  /** Asked, before anything is written, about the documents whose sheets were changed by hand. */
  readonly ask: Ask;
  readonly onProgress: (progress: YearProgress) => void;
  readonly signal: AbortSignal;
}

export type YearOutcome =
  | {
      readonly kind: 'written';
      readonly written: WrittenDocuments;
      readonly refused: readonly RefusedDocument<YearDocumentId>[];
    }
  /** The user was asked, and chose to write nothing. */
  | { readonly kind: 'cancelled' }
  /** Stopped on the way: the workbook is as it was. */
  | { readonly kind: 'stopped' };

/**
 * Writes documents of a year, once the user has said what becomes of the changes made by hand in their sheets.
 *
 * @throws ExcelError when Excel refuses: it says what is left in the workbook.
 */
export async function generateYear(
  plan: readonly YearDocument[],
  wanted: Wanted,
  { ask, onProgress, signal }: RunOptions,
): Promise<YearOutcome> {
  const { ready, refused } = wantedDocuments(plan, wanted);
  try {
    const written = await writeAgreed(ready, {
      ask,
      // Asked for by itself, a document that is up to date is brought to this day.
      isRenewed: wanted.ids.length === 1,
      onProgress: progress =>
        onProgress({
          ...progress,
          document: progress.step === 'writing' ? (ready[progress.done] ?? null) : null,
        }),
      signal,
    });
    if (written === null) return { kind: 'cancelled' };
    return { kind: 'written', written, refused };
  } catch (error) {
    if (signal.aborted && error instanceof Error && error.name === 'AbortError') return { kind: 'stopped' };
    throw error;
  }
}
