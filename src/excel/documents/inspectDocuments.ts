import { type DocumentState, documentState } from '../../documents/ownSheets/documentState';
import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { describeExcelError, ExcelError } from '../excelError';
import { readMarkedSheets, readOwnCells } from './ownSheets';

/**
 * Where documents stand in the workbook, in their order; nothing is changed.
 *
 * @throws ExcelError when Excel refuses; AbortError when `signal` is aborted.
 */
export async function inspectDocuments(
  documents: readonly ReadyDocument[],
  signal: AbortSignal,
): Promise<DocumentState[]> {
  try {
    return await Excel.run(async context => {
      const { sheets } = await readMarkedSheets(context);
      signal.throwIfAborted();
      const ours = await readOwnCells(context, sheets, signal);
      return documents.map(document => documentState(document, ours));
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ExcelError(describeExcelError(error), { cause: error });
  }
}
