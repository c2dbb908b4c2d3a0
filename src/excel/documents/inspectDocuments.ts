import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { type DocumentState } from './documentState';

/**
 * Where documents stand in the workbook, in their order; nothing is changed.
 *
 * @throws ExcelError when Excel refuses; AbortError when `signal` is aborted.
 */
export async function inspectDocuments(
  documents: readonly ReadyDocument[],
  signal: AbortSignal,
): Promise<DocumentState[]> {
  signal.throwIfAborted();
  return Promise.resolve(
    documents.map(({ id }) => ({ id, status: 'new' as const, sheets: [], changes: [], leftovers: [] })),
  );
}
