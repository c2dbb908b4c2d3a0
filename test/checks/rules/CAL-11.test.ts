import { rule } from '../../../src/checks/rules/CAL-11';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable } from '../soundTables';
import { columnOf, oneFigure, threeLines } from './threeLines';

const UNKNOWN = { application: null, payer: null } as const;

testRule(rule, {
  valid: {
    'one cost per inhabitant, give or take the roundings': () =>
      contextOf({ tables: [soundTable({ change: { application: null, payer: null } })] }),
    'with a reference the amount is told by CAL-01': () =>
      contextOf({ tables: [threeLines(oneFigure(0, 3, '76.19'))] }),
    'one cent off is CAL-02': () => contextOf({ tables: [threeLines(oneFigure(0, 1, '397.78'), UNKNOWN)] }),
    'two lines cannot tell which of them is wrong': () =>
      contextOf({ tables: [threeLines(rows => [rows[0]!, [rows[1]![0], 19605, '999.00']], UNKNOWN)] }),
    'less than one inhabitant is no population to divide by': () =>
      contextOf({
        tables: [
          threeLines(rows => rows.map(([name, , ...amounts]) => [name, '5e-324', ...amounts]), UNKNOWN),
        ],
      }),
  },
  invalid: {
    'two cents off': {
      context: () => contextOf({ tables: [threeLines(oneFigure(2, 1, '580.83'), UNKNOWN)] }),
      findings: [
        {
          message: 'CAL-11.message',
          values: { name: 'Juvignac', agreeing: 2, expected: '580,81\u00a0€' },
          cells: ['C5'],
          expected: '580.81',
          found: '580.83',
          difference: '0.02',
          explanation: ['figure.found', 'CAL-11.why.own', 'CAL-11.why.common', 'CAL-11.why.expected'],
        },
      ],
    },
    'a wrong population makes the three amounts of its line differ': {
      context: () => contextOf({ tables: [threeLines(oneFigure(2, 0, 10797), UNKNOWN)] }),
      findings: [
        {
          message: 'CAL-11.message',
          values: { count: 3 },
          cells: ['C5', 'D5', 'E5'],
          expected: '571.18',
          found: '580.81',
          difference: '9.63',
        },
      ],
    },
    'no cost is common': {
      context: () =>
        contextOf({ tables: [threeLines(columnOf(1, ['400.00', '900.00', '700.00']), UNKNOWN)] }),
      findings: [{ message: 'CAL-11.message.scattered', values: { count: 3 }, cells: ['C3', 'C4', 'C5'] }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
