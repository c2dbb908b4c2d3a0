import {
  isReady,
  type PlannedDocument,
  type ReadyDocument,
  type RefusedDocument,
} from '../../documents/year/plannedDocument';
import { type YearDocumentId } from '../../documents/year/yearPlan';
import { type DocumentState, isUnsure } from '../../documents/ownSheets/documentState';

export type YearDocument = PlannedDocument<YearDocumentId>;
export type ReadyYearDocument = ReadyDocument<YearDocumentId>;

/** What is asked for: some documents, and of the fiches some sheets only. */
export interface Wanted {
  readonly ids: readonly YearDocumentId[];
  /** Keys of the sheets wanted among the fiches; null: all of them. */
  readonly fiches: readonly string[] | null;
}

/** The documents asked for that can be made, and those that cannot. */
export function wantedDocuments(
  plan: readonly YearDocument[],
  { ids, fiches }: Wanted,
): { readonly ready: ReadyYearDocument[]; readonly refused: RefusedDocument<YearDocumentId>[] } {
  const ready: ReadyYearDocument[] = [];
  const refused: RefusedDocument<YearDocumentId>[] = [];
  for (const document of plan.filter(({ id }) => ids.includes(id))) {
    if (!isReady(document)) refused.push(document);
    else if (document.id !== 'fiches' || fiches === null) ready.push(document);
    else ready.push({ ...document, sheets: document.sheets.filter(({ key }) => fiches.includes(key)) });
  }
  return { ready, refused };
}

/** Where a document stands, as the pane tells it; null while the workbook has not been read. */
export type DocumentStanding =
  'refused' | 'nothing' | 'new' | 'current' | 'outdated' | 'changed' | 'unsure' | null;

export function documentStanding(
  document: YearDocument,
  states: readonly DocumentState[] | null,
): DocumentStanding {
  // Most years have no extra work: nothing is wrong then.
  if (!isReady(document)) return document.refusal.key === 'year.noWork' ? 'nothing' : 'refused';
  const state = states?.find(({ id }) => id === document.id);
  if (!state) return null;
  if (state.changes.length === 0) return state.status;
  return isUnsure(state) ? 'unsure' : 'changed';
}
