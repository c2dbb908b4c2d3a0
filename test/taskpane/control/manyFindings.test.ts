import { jsonReport } from '../../../src/checks/report/jsonReport';
import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { controlReportSheet } from '../../../src/documents/control/controlReport';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { matches, noFilter } from '../../../src/taskpane/control/findingFilter';
import { sheetOf, workbookOf } from '../../checks/snapshotOf';
import { MANY_TABLES, manyFindings } from '../../corpus/manyFindings';

const sheets = manyFindings.map(({ name, rows }) => sheetOf(name, rows));
const convention = findConvention(undefined);
const snapshot = workbookOf(sheets);
const recognition = recognise(snapshot, convention);
const context = { snapshot, convention, recognition, populations: montpellierPopulations };
const report = runChecks({ ...context, today: '2019-09-02' });
const { findings } = report;

test('a workbook of ten thousand findings is checked whole', () => {
  expect(recognition.tables).toHaveLength(MANY_TABLES);
  expect(findings.length).toBeGreaterThanOrEqual(10_000);
});

test('a filter answers with all that it lets through', () => {
  const { sheet, rule } = findings[0]!;
  const shown = findings.filter(finding => matches(finding, { ...noFilter, sheet, rule }));
  expect(shown).toHaveLength(findings.filter(one => one.sheet === sheet && one.rule === rule).length);
  expect(shown.length).toBeGreaterThan(100);
});

test('the procès-verbal and the JSON list them all', () => {
  const facts = { report, justifications: [], convention, today: '2019-09-02', version: '0.1.0' } as const;
  expect(controlReportSheet(facts).rows.length).toBeGreaterThan(findings.length);
  expect(jsonReport(report, convention.id).findings).toHaveLength(findings.length);
});
