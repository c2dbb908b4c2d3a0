import { rule } from '../../../src/checks/rules/CAL-05';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { type TestRow } from '../tableOf';
import { columnOf, threeLines } from './threeLines';

const yearly = (rows: readonly TestRow[]): TestRow[] => [
  [rows[0]![0], 7519, '1193.31', '397.77', '198.88'],
  [rows[1]![0], 19605, '3111.42', '1037.14', '518.57'],
  [rows[2]![0], 10979, '1742.43', '580.81', '290.40'],
];
const stated = (value: string, periodicity: 'period' | 'year') => ({
  statedBudget: { value: new Decimal(value), sheet: 'Annexe 2', cell: 'A1', text: value },
  statedPeriodicity: { value: periodicity, sheet: 'Annexe 2', cell: 'A1', text: value },
});

testRule(rule, {
  valid: {
    '25 000 € for the period': () => contextOf({ tables: [threeLines()] }),
    '25 000 € stated for the period': () =>
      contextOf({ tables: [threeLines(rows => rows, { change: stated('25000', 'period') })] }),
    '8 333,33 € stated for a year': () =>
      contextOf({ tables: [threeLines(rows => rows, { change: stated('8333.33', 'year') })] }),
  },
  invalid: {
    'the budget taken as yearly': {
      context: () => contextOf({ tables: [threeLines(yearly)] }),
      findings: [
        {
          message: 'CAL-05.message',
          values: { count: 9, found: '1\u202f193,31\u00a0€' },
          cells: ['C3', 'C4', 'C5', 'D3', 'D4', 'D5', 'E3', 'E4', 'E5'],
          expected: '25000',
          found: '75000',
          difference: '50000.00',
          choices: [
            [
              'figure.choice.recompute',
              [
                'C3 ← 397.77 [#,##0.00]',
                'C4 ← 1037.14 [#,##0.00]',
                'C5 ← 580.81 [#,##0.00]',
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
    'the amounts of a year in the column of the period': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['132.59', '345.71', '193.60']))] }),
      findings: [
        {
          message: 'CAL-05.message.divided',
          cells: ['C3', 'C4', 'C5'],
          expected: '25000',
          found: '8333.33',
          difference: '-16666.67',
          choices: [
            [
              'figure.choice.recompute',
              ['C3 ← 397.77 [#,##0.00]', 'C4 ← 1037.14 [#,##0.00]', 'C5 ← 580.81 [#,##0.00]'],
            ],
          ],
        },
      ],
    },
    '« coût annuel de 25 000 € » over amounts for the period': {
      context: () => contextOf({ tables: [threeLines(rows => rows, { change: stated('25000', 'year') })] }),
      findings: [
        {
          message: 'CAL-05.message.statedYear',
          values: { budget: '25\u202f000,00\u00a0€' },
          cells: ['A1'],
          expected: '25000',
          found: '25000',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
