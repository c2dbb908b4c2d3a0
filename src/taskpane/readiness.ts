/*
 * Compiled twice: into the pane and into the start-up script, which must run in the oldest of web views. Hence no
 * Promise, no `includes`, nothing that ES5 lacks.
 */

/**
 * What Excel must offer: the shared runtime and the functions as the manifest asks, and the least ExcelApi that the
 * add-in uses without asking first. test/taskpane/neededSets.test.ts measures it from the members that are used.
 */
export const NEEDED_SETS = [
  { name: 'SharedRuntime', version: '1.1' },
  { name: 'CustomFunctionsRuntime', version: '1.1' },
  { name: 'ExcelApi', version: '1.8' },
] as const;

export type StartUpProblem =
  | 'noOffice'
  | 'slowOffice'
  | 'noAnswer'
  | 'outsideExcel'
  | 'oldExcel'
  | 'oldEngine'
  | 'filesMissing'
  | 'crashed';

/** What stops the pane, with the fact that whoever can mend it needs: an address, the sets that are missing… */
export interface StartUpFailure {
  readonly problem: StartUpProblem;
  readonly detail: string;
}

/** What is missing where the pane was opened, once office.js is ready; nothing when it can work. */
export function missingAtStart(host: Office.HostType | null): StartUpFailure | undefined {
  // Outside Excel the library says so with a null host, whatever its type declares.
  if (host !== Office.HostType.Excel) return { problem: 'outsideExcel', detail: '' };
  const missing = NEEDED_SETS.filter(
    set => !Office.context.requirements.isSetSupported(set.name, set.version),
  ).map(set => `${set.name} ${set.version}`);
  return missing.length > 0 ? { problem: 'oldExcel', detail: missing.join(', ') } : undefined;
}

/** The event by which the pane, when it fails, hands over to the start-up script. */
export const PANE_FAILED = 'annexe2-pane-failed';
