import { resolve } from 'node:path';
import { findConvention, shippedConventions } from '../domain/conventions/shippedConventions';
import { DomainError } from '../domain/errors/domainError';
import { render, text } from '../text/message';
import { workbookBytes } from '../xlsx/workbookBytes';
import { annexe2Workbook } from './annexe2Workbook';
import { type Command, commandOptions, modeNames } from './commandOptions';
import { checkNewFile, writeNewFile } from './newFile';
import { summaryLines } from './summary';

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
  const path = resolve(userDirectory(), out);
  const convention = findConvention(conventionId);
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
  console.log(['', ...summaryLines(tables), ''].join('\n'));
  console.log(text('cli.written', { count: tables.length, mode: modeName, path }));
}

/** npm runs scripts from the project's folder; a relative path is meant from where the user stands. */
function userDirectory(): string {
  const isRunByNpm = process.env['npm_lifecycle_event'] === 'annexe2';
  return (isRunByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}

main().catch((error: unknown) => {
  const why =
    error instanceof DomainError
      ? render(error.detail)
      : text('cli.unexpected', { given: error instanceof Error ? error.message : String(error) });
  console.error(text('cli.refused', { why }));
  process.exitCode = REFUSED;
});
