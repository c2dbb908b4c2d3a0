import { type Convention } from '../../domain/conventions/convention';
import { planConventionSheets } from '../../excel/conventionSheets';
import { text } from '../../text/message';
import { type Ask, writeAgreed } from '../ownSheets/agreement';
import { withPagesRemark } from '../pagesRemark';
import { type TaskHands } from './useTask';

const WRITE_STEPS = ['reading', 'writing', 'replacing', 'verifying', 'done'] as const;

/** What to say of a convention written, and its « Paramètres »; null: the user chose to write nothing. */
interface WrittenConvention {
  readonly told: string;
  readonly parameters: string | null;
}

/**
 * Writes a convention on its two sheets and says their names. The terms of a convention are the user's own: former sheets
 * of the same one are never replaced without a yes, also when no change would be lost.
 *
 * @throws Error saying which cell does not read back as written; ExcelError when nothing could be written; AbortError
 *   when stopped.
 */
export async function writtenNotice(
  convention: Convention,
  ask: Ask,
  { signal, onAdvance }: TaskHands,
): Promise<WrittenConvention> {
  const written = await writeAgreed([await planConventionSheets(convention)], {
    ask,
    isAsked: ({ status }) => status === 'outdated',
    onProgress: ({ step }) => onAdvance(WRITE_STEPS.indexOf(step), WRITE_STEPS.length),
    signal,
    isShown: true,
  });
  const document = written?.documents[0];
  if (!document) return { told: text('ownSheets.cancelled'), parameters: null };
  const { sheets, outcome } = document;
  const wrong = sheets.flatMap(({ model, comparison }) =>
    comparison.mismatches.map(({ address: cell }) => ({ sheet: model.name, cell })),
  );
  const [first] = wrong;
  if (first) throw new Error(text('conventions.notAsWritten', { count: wrong.length, ...first }));
  const [parameters, members] = sheets.map(({ model }) => model.name) as [string, string];
  return {
    told: withPagesRemark(text(`conventions.${outcome}`, { parameters, members }), written),
    parameters,
  };
}
