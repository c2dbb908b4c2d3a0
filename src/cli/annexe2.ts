import { resolve } from 'node:path';
import { shippedConventions } from '../domain/conventions/shippedConventions';
import { text } from '../text/message';
import { workbookBytes } from '../xlsx/workbookBytes';
import { annexe2Plan } from '../documents/annexe2/annexe2Plan';
import { annexe2Workbook, untabledLines } from './annexe2Workbook';
import { type Command, commandOptions, modeNames } from './commandOptions';
import { givenConvention } from './givenConvention';
import { checkNewFile, writeNewFile } from './newFile';
import { reasonOf } from './refusal';
import { summaryLines } from './summary';
import { userDirectory } from './userDirectory';

const REFUSED = 2;

/** The command line: writes the annexe 2 workbook, prints its totals. */
async function main(): Promise<void> {
  const command = commandOptions(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      console.log(text('cli.usage', { conventions: shippedConventions.map(({ id }) => id).join(', ') }));
      return;
    case 'write':
      await writeAnnexe2(command);
  }
}

async function writeAnnexe2({ out, conventionId, mode }: Extract<Command, { kind: 'write' }>) {
  const directory = userDirectory('annexe2');
  const path = resolve(directory, out);
  const convention = await givenConvention(conventionId, directory);
  await checkNewFile(path);
  const tables = annexe2Workbook(convention, mode);
  await writeNewFile(
    path,
    await workbookBytes(
      tables.map(({ sheet }) => sheet),
      convention.label,
    ),
  );
  const modeName = [...modeNames].find(([, named]) => named === mode)?.[0] ?? mode;
  console.log(text('cli.convention', { label: convention.label, id: convention.id }));
  console.log(['', ...summaryLines(tables), '', ...untabledLines(annexe2Plan(convention))].join('\n'));
  console.log(text('cli.written', { count: tables.length, mode: modeName, path }));
}

main().catch((error: unknown) => {
  console.error(text('cli.refused', { why: reasonOf(error) }));
  process.exitCode = REFUSED;
});
