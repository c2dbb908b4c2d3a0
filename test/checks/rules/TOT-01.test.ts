import { rule } from '../../../src/checks/rules/TOT-01';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { tableOf } from '../tableOf';
import { oneFigure } from './threeLines';
import { testRule } from '../ruleTester';

const sum = (letter: string, value: string | number) => ({ formula: `=SUM(${letter}3:${letter}33)`, value });

testRule(rule, {
  valid: {
    'computed totals': () =>
      contextOf({
        tables: [
          soundTable({
            totals: [sum('B', 472573), sum('C', '24999.99'), sum('D', '8333.33'), sum('E', '4166.65')],
          }),
        ],
      }),
    'a copy of values, totals right': () =>
      contextOf({ tables: [soundTable({ totals: [472573, '24999.99', '8333.33', '4166.65'] })] }),
    'a copy of values, one line wrong under a right total': () =>
      contextOf({
        tables: [
          soundTable({ totals: [472573, '24999.99', '8333.33', '4166.65'] }, oneFigure(0, 1, '400.00')),
        ],
      }),
    'a wrong total of inhabitants is POP-03': () =>
      contextOf({ tables: [soundTable({ totals: [472753, '24999.99', '8333.33', '4166.65'] })] }),
    'neither the sum nor the budget is ARR-02': () =>
      contextOf({ tables: [soundTable({ totals: [472573, '24812', '8333.33', '4166.65'] })] }),
    'no total is TOT-02': () => contextOf({ tables: [soundTable()] }),
  },
  invalid: {
    'the budget copied over the sum, as printed': {
      context: () => contextOf({ tables: [soundTable({ totals: [472573, '25000', '8333.33', '4166.65'] })] }),
      findings: [
        {
          message: 'TOT-01.message.budget',
          cells: ['C34'],
          expected: '24999.99',
          found: '25000.00',
          difference: '0.01',
          fix: ['C34 ← =SUM(C3:C33)'],
        },
      ],
    },
    'a right total typed among computed ones': {
      context: () =>
        contextOf({
          tables: [
            soundTable({ totals: [sum('B', 472573), '24999.99', sum('D', '8333.33'), sum('E', '4166.65')] }),
          ],
        }),
      findings: [
        {
          message: 'TOT-01.message.same',
          cells: ['C34'],
          expected: '24999.99',
          found: '24999.99',
          difference: '0.00',
          fix: ['C34 ← =SUM(C3:C33)'],
        },
      ],
    },
    'a total of inhabitants typed among computed ones': {
      context: () =>
        contextOf({
          tables: [
            soundTable({ totals: [472573, sum('C', '24999.99'), sum('D', '8333.33'), sum('E', '4166.65')] }),
          ],
        }),
      findings: [
        {
          message: 'TOT-01.message.same',
          cells: ['B34'],
          expected: '472573',
          found: '472573',
          difference: '0',
          fix: ['B34 ← =SUM(B3:B33)'],
        },
      ],
    },
    'without a budget to compare, only a choice': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              application: null,
              rows: [
                ['Lunel', 1, '600.00'],
                ['Sommières', 1, '300.00'],
              ],
              totals: [2, '950.00'],
            }),
          ],
        }),
      findings: [
        {
          message: 'TOT-01.message',
          cells: ['C5'],
          expected: '900.00',
          found: '950.00',
          difference: '50.00',
          choices: [['total.choice.sum', ['C5 ← =SUM(C3:C4)']]],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
