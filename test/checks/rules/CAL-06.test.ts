import { rule } from '../../../src/checks/rules/CAL-06';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { type TestRow } from '../tableOf';
import { columnOf, threeLines } from './threeLines';

const overTwoYears = (rows: readonly TestRow[]): TestRow[] => [
  [rows[0]![0], 7519, '397.77', '198.88', '99.44'],
  [rows[1]![0], 19605, '1037.14', '518.57', '259.29'],
  [rows[2]![0], 10979, '580.81', '290.40', '145.20'],
];
const years = (value: number) => ({
  statedYears: { value, sheet: 'Annexe 2', cell: 'C2', text: `Coût pour ${value} ans` },
});

testRule(rule, {
  valid: {
    'divided by 3': () => contextOf({ tables: [threeLines()] }),
    'the net amounts alone are a matter of rate': () =>
      contextOf({ tables: [threeLines(columnOf(3, ['99.44', '259.29', '145.20']))] }),
  },
  invalid: {
    'divided by 2': {
      context: () => contextOf({ tables: [threeLines(overTwoYears)] }),
      findings: [
        {
          message: 'CAL-06.message',
          values: { divisor: '2', years: 3 },
          cells: ['D3', 'D4', 'D5', 'E3', 'E4', 'E5'],
          expected: '3',
          found: '2',
          choices: [
            [
              'figure.choice.recompute',
              [
                'D3 ← 132.59 [#,##0.00]',
                'D4 ← 345.71 [#,##0.00]',
                'D5 ← 193.60 [#,##0.00]',
                'E3 ← 66.29 [#,##0.00]',
                'E4 ← 172.86 [#,##0.00]',
                'E5 ← 96.80 [#,##0.00]',
              ],
            ],
          ],
        },
      ],
    },
    'the header says two years, the amounts are for three': {
      context: () => contextOf({ tables: [threeLines(rows => rows, { change: years(2) })] }),
      findings: [
        {
          message: 'CAL-06.message.stated',
          values: { count: 2, years: 3 },
          cells: ['C2'],
          expected: '3',
          found: '2',
        },
      ],
    },
  },
  notRun: {
    'no table with an application': {
      context: () => contextOf({ tables: [threeLines(rows => rows, { application: null })] }),
      reason: 'figure.noReference',
    },
  },
});
