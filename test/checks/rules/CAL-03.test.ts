import { rule } from '../../../src/checks/rules/CAL-03';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { oneFigure, threeLines } from './threeLines';

testRule(rule, {
  valid: {
    'the printed amounts': () => contextOf({ tables: [threeLines()] }),
    'two digits that are not neighbours are CAL-01': () =>
      contextOf({ tables: [threeLines(oneFigure(1, 1, '1731.04'))] }),
    'one digit is CAL-01': () => contextOf({ tables: [threeLines(oneFigure(1, 1, '1037.74'))] }),
  },
  invalid: {
    '1 073,14 for 1 037,14': {
      context: () => contextOf({ tables: [threeLines(oneFigure(1, 1, '1073.14'))] }),
      findings: [
        {
          message: 'CAL-03.message',
          cells: ['C4'],
          expected: '1037.14',
          found: '1073.14',
          difference: '36.00',
          fix: ['C4 ← 1037.14 [#,##0.00]'],
        },
      ],
    },
    '10 371,4: the comma one digit too far': {
      context: () => contextOf({ tables: [threeLines(oneFigure(1, 1, '10371.4'))] }),
      findings: [
        {
          message: 'CAL-03.message.comma',
          cells: ['C4'],
          expected: '1037.14',
          found: '10371.40',
          difference: '9334.26',
          fix: ['C4 ← 1037.14 [#,##0.00]'],
        },
      ],
    },
    '1,03714: the comma three digits too soon': {
      context: () => contextOf({ tables: [threeLines(oneFigure(1, 1, '1.03714'))] }),
      findings: [
        {
          message: 'CAL-03.message.comma',
          cells: ['C4'],
          expected: '1037.14',
          found: '1.04',
          difference: '-1036.10',
          fix: ['C4 ← 1037.14 [#,##0.00]'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
