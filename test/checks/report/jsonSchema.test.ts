import Ajv from 'ajv';
import { jsonReport } from '../../../src/checks/report/jsonReport';
import { recognise } from '../../../src/checks/recognition/recognise';
import { runChecks } from '../../../src/checks/runChecks';
import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { montpellierPopulations } from '../../../src/domain/population/montpellierPopulations';
import schema from '../../../docs/controle-json.schema.json';
import { type CorpusCase, workbookOfCase } from '../../corpus/corpusCase';
import { snapshotOf } from '../../corpus/corpusWorkbook';
import { seededCells } from '../../corpus/seededCells';
import { seededDocuments } from '../../corpus/seededDocuments';
import { seededNames } from '../../corpus/seededNames';
import { seededTotals } from '../../corpus/seededTotals';

const convention = findConvention('montpellier-2019');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What the command line prints, read again. */
function printed(given: CorpusCase): unknown {
  const snapshot = snapshotOf(workbookOfCase(given));
  const recognition = recognise(snapshot, convention);
  const report = runChecks({
    snapshot,
    convention,
    recognition,
    populations: montpellierPopulations,
    today: '2019-09-02',
  });
  return JSON.parse(JSON.stringify(jsonReport(report, convention.id)));
}

// Every kind of finding, unit and edit is in these: cells and documents give all the kinds, names and totals the rest.
test.each(
  [...seededCells, ...seededDocuments, ...seededNames, ...seededTotals].map(given => ({
    given,
    title: `${given.rule} ${given.name}`,
  })),
)('$title: the JSON is that of the published schema', ({ given }) => {
  validate(printed(given));
  expect(validate.errors ?? []).toEqual([]);
});

const finding = {
  rule: 'POP-01',
  severity: 'bloquant',
  sheet: 'Feuil1',
  cell: 'B14',
  expected: '10979',
  found: '10797',
  difference: '-182',
  unit: 'inhabitants',
  message: 'x',
  fix: [{ kind: 'number', sheet: 'Feuil1', cell: 'B14', value: '10979' }],
};
const report = (change: object) => ({
  version: 1,
  convention: 'montpellier-2019',
  findings: [{ ...finding, ...change }],
  checks: [],
});

test('a field that is not known does not matter', () => {
  expect(validate(report({ later: true }))).toBe(true);
});

test.each<[string, object]>([
  ['another version', { ...report({}), version: 2 }],
  ['a severity in English', report({ severity: 'blocking' })],
  ['a number that lost its exactness', report({ difference: -182 })],
  ['a difference with a comma', report({ difference: '-9,63' })],
  ['a cell with its sheet', report({ cell: 'Feuil1!B14' })],
  ['an edit of no kind', report({ fix: [{ kind: 'delete', sheet: 'Feuil1' }] })],
  ['an edit without its value', report({ fix: [{ kind: 'number', sheet: 'Feuil1', cell: 'B14' }] })],
  ['a check not run for no reason', { ...report({}), checks: [{ rule: 'POP-01', status: 'not-run' }] }],
  [
    'a reason for a check that ran',
    { ...report({}), checks: [{ rule: 'POP-01', status: 'ok', reason: 'x' }] },
  ],
])('%s is refused', (_, given) => {
  expect(validate(given)).toBe(false);
});
