import { entriesOf } from '../../documents/ownSheets/cellEntry';
import { type Ledger } from '../../documents/ownSheets/ledger';
import { layoutOf } from '../../documents/ownSheets/layout';
import { type Mark, newMark } from '../../documents/ownSheets/mark';
import { modelOf } from '../../documents/ownSheets/plannedContent';
import { isAsShown, type SheetAction, sheetActions } from '../../documents/ownSheets/sheetActions';
import { type SheetModel } from '../../documents/sheetModel';
import { sheetNames } from '../../documents/sheetName';
import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { message } from '../../text/message';
import { ExcelError } from '../excelError';
import { chartNames } from '../queueCharts';
import { type OwnSheet, type OwnSheets } from './ownSheets';
import { type WriteDocumentsOptions } from './writeOptions';

/** What is to be done for one sheet, its model under the name that the sheet has or gets. */
export interface SheetTask {
  readonly kind: SheetAction<OwnSheet>['kind'];
  readonly key: string;
  readonly mark: Mark;
  readonly model: SheetModel;
  /** null: to be added. */
  readonly sheet: OwnSheet | null;
}

/** A document and what is to be done for each of its sheets. */
export interface DocumentTask {
  readonly document: ReadyDocument;
  readonly sheets: readonly SheetTask[];
}

/**
 * What is to be done so that the documents stand in the workbook.
 *
 * @param taken the names of the sheets of the workbook.
 * @throws ExcelError when a document to be replaced is no longer as it was shown, or one of its sheets is protected.
 */
export function documentTasks(
  documents: readonly ReadyDocument[],
  ours: readonly OwnSheet[],
  { replace, isRenewed = false }: Pick<WriteDocumentsOptions, 'replace' | 'isRenewed'>,
  taken: readonly string[],
): DocumentTask[] {
  const actions = documents.map(document => {
    const shown = replace.find(({ id }) => id === document.id);
    if (shown && !isAsShown(document, ours, shown))
      throw new ExcelError(message('excel.changedSinceShown', { sheets: shown.sheets.join(', ') }));
    return sheetActions(document, ours, { isReplaced: shown !== undefined, isRenewed });
  });
  const added = actions.flat().filter(({ kind }) => kind === 'add');
  const names = sheetNames(
    added.map(({ planned }) => planned.model.name),
    taken,
  );
  const nameOf = (action: SheetAction<OwnSheet>) =>
    action.kind === 'add' ? names[added.indexOf(action)]! : action.sheet.name;
  return documents.map((document, index) => ({
    document,
    sheets: actions[index]!.map((action, _rank, own) => {
      const { kind, planned } = action;
      const nameOfKey = (key: string) => {
        const named = own.find(({ planned: other }) => other.key === key);
        return named ? nameOf(named) : '';
      };
      const sheet = action.kind === 'add' ? null : action.sheet;
      if (kind === 'replace' && sheet?.isProtected)
        throw new ExcelError(message('excel.sheetProtected', { sheet: sheet.name }));
      return {
        kind,
        key: planned.key,
        mark: sheet ? { id: sheet.mark, key: sheet.key } : newMark(planned.key),
        model: { ...modelOf(planned, nameOfKey), name: nameOf(action) },
        sheet,
      };
    }),
  }));
}

/** Those of a sheet that is kept are the ones drawn when it was written. */
function chartsOf({ kind, sheet, model }: SheetTask): readonly string[] {
  return (kind === 'keep' ? sheet?.charts : null) ?? chartNames(model);
}

/**
 * What is remembered once the documents are written. A sheet beside which a new one was written is the user's from now
 * on; one that is gone is forgotten.
 */
export function ledgerAfter(
  { ledger, sheets, marks }: OwnSheets,
  tasks: readonly DocumentTask[],
  idOf: (task: SheetTask) => string,
): Ledger {
  const written = tasks.flatMap(task => task.sheets);
  const keys = new Set(written.map(({ key }) => key));
  const kept = new Set(written.map(({ mark }) => mark.id));
  const left = sheets.filter(({ key, mark }) => keys.has(key) && !kept.has(mark)).map(({ mark }) => mark);
  const standing = new Set(sheets.map(({ mark }) => mark));
  return {
    sheets: [
      ...ledger.sheets.filter(({ key, mark }) => standing.has(mark) && !keys.has(key)),
      ...written.map(task => ({
        mark: task.mark.id,
        key: task.key,
        name: task.model.name,
        sheetId: idOf(task),
        entries: entriesOf(task.model),
        charts: chartsOf(task),
        layout: task.kind === 'keep' && task.sheet ? task.sheet.layout : layoutOf(task.model),
      })),
    ],
    released: [...ledger.released, ...left].filter(mark => marks.includes(mark)),
  };
}
