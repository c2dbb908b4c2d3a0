import { rule } from '../../../src/checks/rules/ARR-03';
import { contextOf } from '../contextOf';
import { oneFigure, threeLines } from './threeLines';
import { testRule } from '../ruleTester';

testRule(rule, {
  valid: {
    'two decimals': () => contextOf({ tables: [threeLines()] }),
    'the noise of binary fractions, beyond the 15 digits Excel shows': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 3, '66.29000000000001'))] }),
    'a wrong amount is told by another rule': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 3, '76.295'))] }),
  },
  invalid: {
    'the exact amount, not rounded': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.2948722561'))] }),
      findings: [
        {
          message: 'ARR-03.message',
          values: { found: '66,2948722561', amount: '66,29' },
          cells: ['E3'],
          expected: '66.29',
          found: '66.2948722561',
          difference: '0.0048722561',
          fix: ['E3 ← 66.29 [#,##0.00]'],
        },
      ],
    },
    'three decimals, one more than allowed': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.294'))] }),
      findings: [
        {
          message: 'ARR-03.message',
          cells: ['E3'],
          expected: '66.29',
          found: '66.294',
          difference: '0.004',
          fix: ['E3 ← 66.29 [#,##0.00]'],
        },
      ],
    },
    'a formula without ROUND': {
      context: () =>
        contextOf({
          tables: [threeLines(oneFigure(0, 3, { formula: '=B3*12500/(472573*3)', value: '66.2948722561' }))],
        }),
      findings: [
        {
          message: 'ARR-03.message',
          cells: ['E3'],
          expected: '66.29',
          found: '66.2948722561',
          difference: '0.0048722561',
          choices: [['ARR-03.choice', ['E3 ← =ROUND(B3*12500/(472573*3),2)']]],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
