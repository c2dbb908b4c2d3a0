import { type Convention } from '../../domain/conventions/convention';
import { writeConventionSheets } from '../../excel/conventionSheets';
import { withPagesRemark } from '../pagesRemark';
import { text } from '../../text/message';

/**
 * Writes a convention on its two sheets and says their names.
 *
 * @throws Error saying which cell does not read back as written; ExcelError when nothing could be written.
 */
export async function writtenNotice(convention: Convention): Promise<string> {
  const written = await writeConventionSheets(convention);
  const { sheets } = written;
  const wrong = sheets.flatMap(({ model, comparison }) =>
    comparison.mismatches.map(({ address: cell }) => ({ sheet: model.name, cell })),
  );
  const [first] = wrong;
  if (first) throw new Error(text('conventions.notAsWritten', { count: wrong.length, ...first }));
  const [parameters, members] = sheets.map(({ model }) => model.name) as [string, string];
  return withPagesRemark(text('conventions.written', { parameters, members }), written);
}
