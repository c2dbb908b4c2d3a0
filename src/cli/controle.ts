import { resolve } from 'node:path';
import { recognise } from '../checks/recognition/recognise';
import { jsonReport } from '../checks/report/jsonReport';
import { runChecks } from '../checks/runChecks';
import { shippedConventions } from '../domain/conventions/shippedConventions';
import { montpellierPopulations } from '../domain/population/montpellierPopulations';
import { text } from '../text/message';
import { readSnapshot } from '../xlsx/readSnapshot';
import { type ControlCommand, controlOptions } from './controlOptions';
import { controlReportLines } from './controlReport';
import { givenConvention } from './givenConvention';
import { bytesOf } from './readFile';
import { reasonOf } from './refusal';
import { userDirectory } from './userDirectory';

const BLOCKING = 1;
const UNREADABLE = 2;

/** The command line: checks a workbook and prints what it found. */
async function main(): Promise<void> {
  const command = controlOptions(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      console.log(
        text('cli.control.usage', { conventions: shippedConventions.map(({ id }) => id).join(', ') }),
      );
      return;
    case 'control':
      await controlFile(command);
  }
}

async function controlFile({ file, conventionId, isJson }: Extract<ControlCommand, { kind: 'control' }>) {
  const convention = await givenConvention(conventionId, userDirectory('controle'));
  const path = resolve(userDirectory('controle'), file);
  const snapshot = await readSnapshot(await bytesOf(path));
  const recognition = recognise(snapshot, convention);
  const populations = montpellierPopulations;
  const report = runChecks({ snapshot, convention, recognition, populations, today: today() });
  if (isJson) {
    console.log(JSON.stringify(jsonReport(report, convention.id), null, 2));
  } else {
    console.log(text('cli.control.title', { path, label: convention.label, id: convention.id }));
    console.log(['', ...controlReportLines(report, recognition)].join('\n'));
  }
  if (report.findings.some(({ severity }) => severity === 'blocking')) process.exitCode = BLOCKING;
}

/** The day it is where the user is, "YYYY-MM-DD". */
function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

main().catch((error: unknown) => {
  console.error(text('cli.control.refused', { why: reasonOf(error) }));
  process.exitCode = UNREADABLE;
});
