import { rule } from '../../../src/checks/rules/TOT-02';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { threeLines } from './threeLines';
import { testRule } from '../ruleTester';

testRule(rule, {
  valid: {
    'a total in every column': () =>
      contextOf({ tables: [soundTable({ totals: [472573, '25000', '8333.33', '4166.65'] })] }),
    'one line needs no total': () => contextOf({ tables: [threeLines(rows => rows.slice(0, 1))] }),
  },
  invalid: {
    'no total in columns 4 and 5, as printed': {
      context: () => contextOf({ tables: [soundTable({ totals: [472573, '25000', null, null] })] }),
      findings: [
        {
          message: 'TOT-02.message',
          values: { count: 2, row: '34' },
          cells: ['D34', 'E34'],
          expected: '8333.33',
          fix: ['D34 ← =SUM(D3:D33)', 'E34 ← =SUM(E3:E33)'],
        },
      ],
    },
    'no line of totals': {
      context: () => contextOf({ tables: [threeLines()] }),
      findings: [
        {
          message: 'TOT-02.message.line',
          values: { count: 4 },
          cells: ['B6', 'C6', 'D6', 'E6'],
          expected: '38103',
          choices: [
            [
              'TOT-02.choice',
              ['B6 ← =SUM(B3:B5)', 'C6 ← =SUM(C3:C5)', 'D6 ← =SUM(D3:D5)', 'E6 ← =SUM(E3:E5)'],
            ],
          ],
        },
      ],
    },
    'a text stands where the total should: it is not overwritten': {
      context: () => {
        const table = soundTable({ totals: [472573, '25000', '8333.33', { text: 'voir note' }] });
        return contextOf({ tables: [table] });
      },
      findings: [{ message: 'TOT-02.message', cells: ['E34'], expected: '4166.65' }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
