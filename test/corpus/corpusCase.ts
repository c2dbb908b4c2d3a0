import { recognise } from '../../src/checks/recognition/recognise';
import { runChecks } from '../../src/checks/runChecks';
import { type WorkbookSnapshot } from '../../src/checks/snapshot';
import { type Finding } from '../../src/checks/finding';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { render } from '../../src/text/message';
import { type Change, changed } from './changes';
import { type CorpusWorkbook, snapshotOf } from './corpusWorkbook';
import { type LayoutName, layouts } from './layouts';

/** A workbook of the corpus: one of the layouts, and what somebody did to it. */
export interface CorpusCase {
  readonly name: string;
  readonly layout: LayoutName;
  /** None: the layout as it is. */
  readonly change?: Change | readonly Change[];
  /** The sheet changed, and where the error is expected; without it, the first. */
  readonly sheet?: string;
}

const convention = findConvention(undefined);

/** The workbook of a case. */
export function workbookOfCase({ layout, change = [], sheet }: CorpusCase): CorpusWorkbook {
  const list = Array.isArray(change) ? (change as readonly Change[]) : [change as Change];
  return list.reduce<CorpusWorkbook>((workbook, one) => changed(workbook, one, sheet), layouts[layout]());
}

/** What the checks find in a workbook. */
export function findingsIn(workbook: CorpusWorkbook): readonly Finding[] {
  return findingsOf(snapshotOf(workbook));
}

/** What the checks find in a workbook already read; a check that fails makes the test fail. */
export function findingsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  const recognition = recognise(snapshot, convention);
  const populations = montpellierPopulations;
  const report = runChecks({ snapshot, convention, recognition, populations, today: '2019-09-02' });
  const failed = report.checks.flatMap(check =>
    check.status === 'not-run' && check.reason.key === 'check.failed' ? [render(check.reason)] : [],
  );
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return report.findings;
}

export const isGrave = ({ severity }: Finding): boolean => severity === 'blocking' || severity === 'major';

/** A finding in a line, for tests whose failures must be readable. */
export function told({ rule, sheet, cells, message }: Finding): string {
  return `${rule} ${sheet}!${cells.join(',')} ${render(message)}`;
}
