import { type ReadyDocument } from '../../documents/year/plannedDocument';
import { type WrittenSheet } from '../../excel/verifySheets';
import { text } from '../../text/message';
import { type TaskHands } from '../convention/useTask';
import { withPagesRemark } from '../pagesRemark';
import { undoHint } from '../undoHint';
import { type Agreement, writeAgreed } from './agreement';

const STEPS = ['reading', 'writing', 'replacing', 'verifying', 'done'] as const;

/** Whom to ask, and what to say of sheets that are new; of those kept or replaced the same is said of every document. */
export interface Wishes extends Pick<Agreement, 'ask' | 'isAsked'>, TaskHands {
  readonly added: (names: string, sheets: readonly WrittenSheet[]) => string;
}

/** What to say of a document written, and the names of its sheets; none: the user chose to write nothing. */
export interface WrittenOne {
  readonly told: string;
  readonly names: readonly string[];
}

/**
 * Writes one document, once the user has seen what would be lost of it, shows its first sheet, says what was done and how to go back.
 *
 * @throws Error saying which cell does not read back as written; ExcelError when nothing could be written; AbortError
 *   when stopped.
 */
export async function writeOne(
  document: ReadyDocument,
  { added, signal, onAdvance, ...wishes }: Wishes,
): Promise<WrittenOne> {
  const written = await writeAgreed([document], {
    ...wishes,
    onProgress: ({ step }) => onAdvance(STEPS.indexOf(step), STEPS.length),
    signal,
    isShown: true,
  });
  const made = written?.documents[0];
  if (!made) return { told: text('ownSheets.cancelled'), names: [] };
  const { sheets, outcome } = made;
  refuseMismatches(sheets);
  const names = sheets.map(({ model }) => model.name);
  const told = { names: names.join(', '), count: names.length };
  const news = outcome === 'added' ? added(told.names, sheets) : text(`ownSheets.${outcome}`, told);
  const hint = undoHint(sheets.map(sheet => sheet.outcome));
  return { told: withPagesRemark(`${news} ${hint}`.trim(), written), names };
}

function refuseMismatches(sheets: readonly WrittenSheet[]): void {
  const wrong = sheets.flatMap(({ model, comparison }) =>
    comparison.mismatches.map(({ address: cell }) => ({ sheet: model.name, cell })),
  );
  const [first] = wrong;
  if (first) throw new Error(text('ownSheets.notAsWritten', { count: wrong.length, ...first }));
}
