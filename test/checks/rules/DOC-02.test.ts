import { rule } from '../../../src/checks/rules/DOC-02';
import { stateOfShares } from '../applicationSheets';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { type TestCell } from '../snapshotOf';

const juvignac =
  (...amounts: [TestCell, TestCell, TestCell, TestCell]) =>
  () =>
    contextOf({ sheets: [stateOfShares(['Juvignac', 'Commune', ...amounts])] });

testRule(rule, {
  valid: {
    '174,24 = 96,80 + 77,44': juvignac(96.8, 77.44, 'X', 174.24),
    'no total yet': juvignac(96.8, 77.44, null, null),
  },
  invalid: {
    'not the sum': {
      context: juvignac(96.8, 77.44, 'X', 174.42),
      findings: [
        {
          message: 'DOC-02.message',
          sheet: 'État',
          cells: ['G2'],
          expected: '174.24',
          found: '174.42',
          difference: '0.18',
          fix: ['G2 ← =SUM(D2:F2)'],
        },
      ],
    },
    'SUM would not count texts': {
      context: juvignac(96.8, '77,44 €', 58.08, 200),
      findings: [
        {
          message: 'DOC-02.message',
          sheet: 'État',
          cells: ['G2'],
          expected: '232.32',
          found: '200',
          difference: '-32.32',
          fix: ['G2 ← 232.32'],
        },
      ],
    },
  },
  notRun: { 'no state of shares': { context: () => contextOf({}), reason: 'DOC-02.notRun' } },
});
