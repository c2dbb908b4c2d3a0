import { type Convention } from '../../domain/conventions/convention';
import { planConventionSheets } from '../../excel/conventionSheets';
import { text } from '../../text/message';
import { type Ask } from '../ownSheets/agreement';
import { writeOne } from '../ownSheets/writeOne';
import { type TaskHands } from './useTask';

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
  hands: TaskHands,
): Promise<WrittenConvention> {
  const { told, names } = await writeOne(await planConventionSheets(convention), {
    ...hands,
    ask,
    isAsked: ({ status }) => status === 'outdated',
    added: (_names, sheets) => {
      const [parameters, members] = sheets.map(({ model }) => model.name) as [string, string];
      return text('conventions.added', { parameters, members });
    },
  });
  return { told, parameters: names[0] ?? null };
}
