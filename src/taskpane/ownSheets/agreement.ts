import { type DocumentState } from '../../documents/ownSheets/documentState';
import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { inspectDocuments } from '../../excel/documents/inspectDocuments';
import { writeDocuments, type WrittenDocuments } from '../../excel/documents/writeDocuments';
import { type WriteDocumentsOptions } from '../../excel/documents/writeOptions';

/** What becomes of the sheets of a document about which the user was asked. */
export type Resolution = 'replace' | 'beside';

/** What to do with the documents that the user was asked about, by id; null: write nothing at all. */
export type Resolutions = ReadonlyMap<string, Resolution> | null;

/** What the user is asked: documents with sheets in the workbook that are about to be written again. */
export interface Question {
  readonly documents: readonly Pick<ReadyDocument, 'id' | 'title'>[];
  readonly asked: readonly DocumentState[];
}

export type Ask = (question: Question) => Promise<Resolutions>;

export interface Agreement extends Omit<WriteDocumentsOptions, 'replace'> {
  readonly ask: Ask;
  /** About which documents the user is asked; unless said, those in which a change by hand would be lost. */
  readonly isAsked?: (state: DocumentState) => boolean;
}

const isChanged = ({ changes }: DocumentState) => changes.length > 0;

/**
 * Writes documents, once the user has seen what was changed by hand in their sheets and said what becomes of it: a sheet
 * of ours that nobody touched is replaced, another only if the user agrees, and is written beside otherwise.
 *
 * @returns null when the user chose to write nothing.
 * @throws ExcelError when Excel refuses: it says what is left in the workbook; AbortError when `signal` is aborted.
 */
export async function writeAgreed(
  documents: readonly ReadyDocument[],
  { ask, isAsked = isChanged, ...options }: Agreement,
): Promise<WrittenDocuments | null> {
  options.onProgress({ step: 'reading', done: 0, total: documents.length });
  const states = await inspectDocuments(documents, options.signal);
  const asked = states.filter(isAsked);
  const resolutions: Resolutions = asked.length === 0 ? new Map() : await ask({ documents, asked });
  if (resolutions === null) return null;
  return writeDocuments(documents, {
    ...options,
    replace: states.filter(state => !asked.includes(state) || resolutions.get(state.id) === 'replace'),
  });
}
