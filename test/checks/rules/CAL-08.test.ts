import { rule } from '../../../src/checks/rules/CAL-08';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { columnOf, oneFigure, threeLines } from './threeLines';

testRule(rule, {
  valid: {
    'CCAS billed 20 %': () => contextOf({ tables: [threeLines(rows => rows, { payer: 'CCAS' })] }),
    'for communes the complement of 50 % is 50 %': () => contextOf({ tables: [threeLines()] }),
    'one line only is CAL-09': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 3, '106.07'), { payer: 'CCAS' })] }),
  },
  invalid: {
    '80 % billed instead of 20 %': {
      context: () =>
        contextOf({ tables: [threeLines(columnOf(3, ['106.07', '276.57', '154.88']), { payer: 'CCAS' })] }),
      findings: [
        {
          message: 'CAL-08.message',
          values: { billed: '80\u00a0%', due: '20\u00a0%' },
          cells: ['E3', 'E4', 'E5'],
          expected: '0.2',
          found: '0.8',
          fix: ['E3 ← 26.52 [#,##0.00]', 'E4 ← 69.14 [#,##0.00]', 'E5 ← 38.72 [#,##0.00]'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
