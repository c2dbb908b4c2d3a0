import { rule } from '../../../src/checks/rules/CAL-09';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { columnOf, oneFigure, threeLines } from './threeLines';

testRule(rule, {
  valid: {
    'every line at the same rate': () => contextOf({ tables: [threeLines()] }),
    'the whole column is CAL-07': () =>
      contextOf({ tables: [threeLines(columnOf(3, ['66.29', '172.86', '96.80']), { payer: 'CCAS' })] }),
    '42 % of one line is told as an amount, not as a rate': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 3, '76.90'))] }),
  },
  invalid: {
    'one CCAS at the rate of the communes': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.29'), { payer: 'CCAS' })] }),
      findings: [
        {
          message: 'CAL-09.message',
          values: { wrong: '50\u00a0%', right: '80\u00a0%', name: 'Baillargues' },
          cells: ['E3'],
          expected: '26.52',
          found: '66.29',
          difference: '39.77',
          fix: ['E3 ← 26.52 [#,##0.00]'],
        },
      ],
    },
    'one commune at 45 %': {
      context: () => contextOf({ tables: [threeLines(oneFigure(2, 3, '106.48'))] }),
      findings: [
        {
          message: 'CAL-09.message',
          values: { wrong: '45\u00a0%' },
          cells: ['E5'],
          expected: '96.80',
          found: '106.48',
          difference: '9.68',
          fix: ['E5 ← 96.80 [#,##0.00]'],
        },
      ],
    },
    'one gross amount': {
      context: () => contextOf({ tables: [threeLines(oneFigure(2, 3, '193.60'))] }),
      findings: [
        {
          message: 'CAL-09.message.gross',
          cells: ['E5'],
          expected: '96.80',
          found: '193.60',
          difference: '96.80',
          fix: ['E5 ← 96.80 [#,##0.00]'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
