import { recognise } from '../../src/checks/recognition/recognise';
import { runChecks } from '../../src/checks/runChecks';
import { type WorkbookSnapshot } from '../../src/checks/snapshot';
import { amountModes } from '../../src/documents/annexe2/amountMode';
import { annexe2Sheet } from '../../src/documents/annexe2/annexe2Sheet';
import { annexe2Table, paidApplications } from '../../src/documents/annexe2/annexe2Table';
import { findConvention } from '../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../src/domain/population/montpellierPopulations';
import { render } from '../../src/text/message';
import { sheetOf, sheetOfModel, type TestCell, workbookOf } from './snapshotOf';
import { soundRows } from './soundTables';
import { withR1C1 } from './withR1C1';

const convention = findConvention(undefined);

const reportOf = (snapshot: WorkbookSnapshot) =>
  runChecks({
    snapshot,
    convention,
    recognition: recognise(snapshot, convention),
    populations: montpellierPopulations,
    today: '2019-09-02',
  });

/** What is grave, in words: nothing, on a sound workbook. */
const graveFindings = (snapshot: WorkbookSnapshot) =>
  reportOf(snapshot)
    .findings.filter(({ severity }) => severity === 'blocking' || severity === 'major')
    .map(({ rule, sheet, cells, message }) => `${rule} ${sheet}!${cells.join()} ${render(message)}`);

const failures = (snapshot: WorkbookSnapshot) =>
  reportOf(snapshot).checks.flatMap(check =>
    check.status === 'not-run' && check.reason.key === 'check.failed' ? [render(check.reason)] : [],
  );

const generated = amountModes.map(mode => ({
  mode,
  snapshot: workbookOf(
    paidApplications(convention).flatMap(application =>
      convention.payers.map(payer =>
        withR1C1(sheetOfModel(annexe2Sheet(annexe2Table(convention, application, payer), mode))),
      ),
    ),
  ),
}));

test.each(generated)('the six generated sheets, amounts as $mode: nothing grave', ({ snapshot }) => {
  expect(graveFindings(snapshot)).toEqual([]);
  expect(failures(snapshot)).toEqual([]);
});

/** A table as a hand would type it: a title, plain headers, right figures, no formula. */
const plain = (edit: (row: [string, ...TestCell[]]) => TestCell[] = row => row) =>
  workbookOf([
    sheetOf('Feuil1', [
      ['Plateforme d’administration électronique, tarif par commune'],
      [
        'Commune',
        'Nb d’habitants 2019',
        'Coût pour 3 ans',
        'Coût annuel',
        'Coût annuel avec participation (50%)',
      ],
      ...soundRows().map(([name, population, ...amounts]) =>
        edit([name, population, ...amounts.map(Number)]),
      ),
    ]),
  ]);

test.each([
  ['plain figures', plain()],
  [
    'a member that does not subscribe: X',
    plain(row => (row[0] === 'Jacou' ? [...row.slice(0, 4), 'X'] : row)),
  ],
  ['néant and a dash', plain(row => (row[0] === 'Jacou' ? [...row.slice(0, 2), '-', 'néant', '-'] : row))],
  ['typographic apostrophes', plain(([name, ...rest]) => [name.replace("'", '’'), ...rest])],
])('a sheet made by hand, %s: nothing grave', (_, snapshot) => {
  expect(graveFindings(snapshot)).toEqual([]);
});

test('an empty workbook: no finding, and checks that say what they lack', () => {
  const { findings, checks } = reportOf(workbookOf([sheetOf('Feuil1', [])]));
  expect(findings).toEqual([]);
  expect(checks.some(({ status }) => status === 'not-run')).toBe(true);
});
