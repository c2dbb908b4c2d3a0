import { type Finding } from '../../src/checks/finding';
import { type Rule } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/runChecks';
import { message } from '../../src/text/message';
import { contextOf } from './contextOf';
import { sheetOf } from './snapshotOf';

const context = contextOf({ sheets: [sheetOf('Un', [[1]]), sheetOf('Deux', [[1]])] });

const findingAt = (sheet: string, ...cells: string[]): Omit<Finding, 'rule' | 'severity'> => ({
  sheet,
  cells,
  expected: null,
  found: null,
  difference: null,
  message: message('CEL-08.message'),
  explanation: [],
  remedy: null,
});

const ruleOf = (id: string, change: Partial<Rule>): Rule => ({
  id,
  severity: 'minor',
  isReferenceFree: false,
  check: () => [],
  ...change,
});

test('findings come gravest first, then in the order of sheets, rows and columns', () => {
  const { findings } = runChecks(context, [
    ruleOf('CEL-07', {
      check: () => [
        findingAt('Deux', 'A1'),
        findingAt('Un', 'B10'),
        findingAt('Un', 'B9'),
        findingAt('Un', 'A9'),
      ],
    }),
    ruleOf('CEL-06', { severity: 'blocking', check: () => [findingAt('Deux', 'Z99')] }),
  ]);
  expect(findings.map(({ sheet, cells }) => `${sheet}!${cells[0]}`)).toEqual([
    'Deux!Z99',
    'Un!A9',
    'Un!B9',
    'Un!B10',
    'Deux!A1',
  ]);
});

test('a check that fails is told, and hides no other', () => {
  const { findings, checks } = runChecks(context, [
    ruleOf('CEL-06', {
      check: () => {
        throw new Error('panne');
      },
    }),
    ruleOf('CEL-07', { check: () => [findingAt('Un', 'A1')] }),
    ruleOf('CEL-08', { check: () => ({ notRun: message('check.noTable') }) }),
  ]);
  expect(findings).toHaveLength(1);
  expect(checks).toEqual([
    {
      rule: 'CEL-06',
      status: 'not-run',
      reason: message('check.failed', { rule: 'CEL-06', given: 'panne' }),
    },
    { rule: 'CEL-07', status: 'findings' },
    { rule: 'CEL-08', status: 'not-run', reason: message('check.noTable') },
  ]);
});

test('checks without reference data run first', () => {
  const { checks } = runChecks(context, [ruleOf('CEL-06', {}), ruleOf('CEL-07', { isReferenceFree: true })]);
  expect(checks.map(({ rule }) => rule)).toEqual(['CEL-07', 'CEL-06']);
});

test('a finding is dropped only when a rule named for it explains all its cells', () => {
  const wrong = ruleOf('POP-01', { check: () => [findingAt('Un', 'A1', 'A2'), findingAt('Un', 'A9')] });
  const partly = ruleOf('POP-02', { check: () => [findingAt('Un', 'A1')] });
  const fully = ruleOf('POP-08', { check: () => [findingAt('Un', 'A2')] });
  const other = ruleOf('CEL-07', { check: () => [findingAt('Un', 'A1', 'A2', 'A9')] });
  const kept = (rules: Rule[]) =>
    runChecks(context, rules)
      .findings.filter(({ rule }) => rule === 'POP-01')
      .map(({ cells }) => cells.join());
  expect(kept([wrong, other])).toEqual(['A1,A2', 'A9']);
  expect(kept([wrong, partly])).toEqual(['A1,A2', 'A9']);
  expect(kept([wrong, partly, fully])).toEqual(['A9']);
});

test('a comparison is explained by what is told of the cell compared with', () => {
  const comparison = {
    ...findingAt('CCAS', 'B3', 'B4'),
    comparedWith: [
      { sheet: 'Communes', cell: 'B3' },
      { sheet: 'Communes', cell: 'B4' },
    ],
  };
  const compared = ruleOf('POP-04', { check: () => [comparison] });
  const told = (sheet: string, ...cells: string[]) =>
    ruleOf('POP-01', { check: () => [findingAt(sheet, ...cells)] });
  const rulesFound = (rules: Rule[]) => runChecks(context, rules).findings.map(({ rule }) => rule);
  expect(rulesFound([compared, told('Communes', 'B3', 'B4')])).toEqual(['POP-01']);
  expect(rulesFound([compared, told('Communes', 'B3')]).sort()).toEqual(['POP-01', 'POP-04']);
});

test('a check whose findings are all explained has nothing of its own', () => {
  const { checks } = runChecks(context, [
    ruleOf('POP-01', { check: () => [findingAt('Un', 'A1')] }),
    ruleOf('POP-02', { check: () => [findingAt('Un', 'A1')] }),
  ]);
  expect(checks.map(({ status }) => status)).toEqual(['ok', 'findings']);
});
