import { FluentProvider } from '@fluentui/react-components';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { jsonReport } from '../../../src/checks/report/jsonReport';
import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { controlReportSheet } from '../../../src/documents/control/controlReport';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import { FindingsPanel } from '../../../src/taskpane/control/FindingsPanel';
import { matches, noFilter } from '../../../src/taskpane/control/findingFilter';

import { sheetOf, workbookOf } from '../../checks/snapshotOf';
import { tableRows, titles } from '../../corpus/tariffRows';

const SHEETS = 20;
const TABLES = 17;
const LINES = 31;

/** 340 tables of E-DEMAT whose 31 net amounts are each wrong in their own way. */
const sheets = Array.from({ length: SHEETS }, (_, sheet) =>
  sheetOf(
    `Feuille ${sheet + 1}`,
    Array.from({ length: TABLES }, () => [
      [`${titles['E-DEMAT']}, tarif par commune`],
      ...tableRows({ application: 'E-DEMAT', payer: 'COMMUNE', row: 2 })
        .slice(0, LINES + 1)
        .map((cells, line) =>
          line === 0
            ? cells
            : [...cells.slice(0, 4), Number(cells[4]) + 1 + ((line * line * 37) % 101) / 100],
        ),
      [],
    ]).flat(),
  ),
);

const convention = findConvention(undefined);
const snapshot = workbookOf(sheets);
const recognition = recognise(snapshot, convention);
const context = { snapshot, convention, recognition, populations: montpellierPopulations };
const report = runChecks({ ...context, today: '2019-09-02' });
const { findings } = report;

test('a workbook of ten thousand findings is checked whole', () => {
  expect(recognition.tables).toHaveLength(SHEETS * TABLES);
  expect(findings.length).toBeGreaterThanOrEqual(10_000);
});

test('the pane counts them all, draws a hundred and offers the next', () => {
  const justifications = { list: [], failure: null, accept: () => undefined, withdraw: () => undefined };
  const markup = renderToStaticMarkup(
    <FluentProvider>
      <FindingsPanel
        report={report}
        checked={snapshot}
        recognition={recognition}
        justifications={justifications}
        onMended={() => undefined}
      />
    </FluentProvider>,
  );
  const { document } = new JSDOM(markup).window;
  const plain = document.body.textContent.replace(/[\u00A0\u202F]/g, ' ');
  expect(document.querySelectorAll('[role=article], article')).toHaveLength(100);
  expect(plain).toContain(`${findings.length.toLocaleString('fr-FR').replace(/\s/g, ' ')} constats`);
  expect(plain).toContain('Afficher 100');
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
