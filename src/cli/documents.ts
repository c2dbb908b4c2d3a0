import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { factsOfText } from '../documents/year/factsFile';
import { noFacts, type YearFacts } from '../documents/year/yearFacts';
import { yearPlan } from '../documents/year/yearPlan';
import { quotedNotes } from '../documents/year/quotedNotes';
import { yearStatement } from '../documents/year/yearLines';
import { checkYear } from '../documents/year/yearUse';
import { localDay } from '../domain/calendar/localDay';
import { type Convention } from '../domain/conventions/convention';
import { shippedConventions } from '../domain/conventions/shippedConventions';
import { render, text } from '../text/message';
import { workbookBytes } from '../xlsx/workbookBytes';
import { documentNames, documentOptions, type DocumentsWanted } from './documentOptions';
import { frenchAmount } from './frenchNumbers';
import { givenConvention } from './givenConvention';
import { bytesOf } from './readFile';
import { checkNewFile, writeNewFile } from './newFile';
import { reasonOf } from './refusal';
import { userDirectory } from './userDirectory';
import { claimsFile, yearWorkbook } from './yearWorkbook';

const REFUSED = 2;

/** The documents that are made even where the year cannot be priced. */
const unpriced: readonly string[] = ['recap', 'annexe2', 'echeancier', 'interventions'];

/** The command line: writes the documents of a year, and its claims for the finance software. */
async function main(): Promise<void> {
  const command = documentOptions(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      console.log(
        text('cli.documents.usage', {
          conventions: shippedConventions.map(({ id }) => id).join(', '),
          documents: [...documentNames.keys()].join(', '),
        }),
      );
      return;
    case 'write':
      await writeDocuments(command);
  }
}

async function writeDocuments(asked: DocumentsWanted): Promise<void> {
  const directory = userDirectory('documents');
  const { year, previousId } = asked;
  const convention = await givenConvention(asked.conventionId, directory);
  checkYear(convention, year);
  const previous = previousId === undefined ? null : await givenConvention(previousId, directory);
  const path = resolve(directory, asked.out);
  const csvPath = asked.csv === undefined ? null : resolve(directory, asked.csv);
  await checkNewFile(path);
  if (csvPath !== null) await checkNewFile(csvPath, '.csv');

  const facts = await givenFacts(asked, convention, directory);
  const plan = yearPlan({
    convention,
    year,
    facts,
    previous,
    today: localDay(new Date()),
    mode: 'native',
  });
  const workbook = yearWorkbook(plan, asked.wanted ?? [...documentNames.values()], asked.wanted !== null);
  const claims = csvPath === null ? null : claimsFile(convention, year, facts);
  await writeNewFile(path, await workbookBytes(workbook.sheets, convention.label));
  if (csvPath !== null && claims !== null) {
    try {
      await writeNewFile(csvPath, new TextEncoder().encode(claims.csv), '.csv');
    } catch (error) {
      // Both or none.
      await rm(path, { force: true });
      throw error;
    }
  }
  console.log(text('cli.convention', { label: convention.label, id: convention.id }));
  console.log('');
  for (const { title, sheets } of workbook.documents)
    console.log(text('cli.documents.made', { title: render(title), count: sheets.length }));
  for (const refusal of workbook.refusals) console.log(refusal);
  console.log('');
  if (workbook.documents.some(({ id }) => !unpriced.includes(id)))
    for (const line of dueLines(convention, year)) console.log(line);
  if (csvPath !== null && claims !== null) {
    console.log(text('cli.documents.csv', { count: claims.count, path: csvPath }));
    if (claims.small > 0) console.log(text('cli.documents.small', { count: claims.small }));
  }
  console.log(text('cli.documents.written', { count: workbook.sheets.length, path }));
}

/** What is known of the year: what the file says, and over it what the command line says. */
async function givenFacts(
  { facts, account, issued, year }: DocumentsWanted,
  convention: Convention,
  directory: string,
): Promise<YearFacts> {
  const said =
    facts === undefined
      ? noFacts
      : factsOfText(new TextDecoder().decode(await bytesOf(resolve(directory, facts))), convention, year);
  return { ...said, account: account || said.account, issued: issued ?? said.issued };
}

/** What is billed in all, and what has no amount to be in it. */
function dueLines(convention: Convention, year: number): string[] {
  const statement = yearStatement(convention, year);
  const { accounts, due } = statement;
  return [
    text('cli.documents.due', {
      year: String(year),
      count: accounts.filter(account => !account.due.isZero()).length,
      amount: frenchAmount(due),
    }),
    ...quotedNotes(statement).map(note => render(note)),
  ];
}

main().catch((error: unknown) => {
  console.error(text('cli.refused', { why: reasonOf(error) }));
  process.exitCode = REFUSED;
});
