import { rule } from '../../../src/checks/rules/CAL-02';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { columnOf, oneFigure, threeLines } from './threeLines';

testRule(rule, {
  valid: {
    'rounded once': () => contextOf({ tables: [threeLines()] }),
    'two cents off is CAL-01': () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.31'))] }),
  },
  invalid: {
    'net amount from the rounded annual cost: 132,59 × 50 % = 66,295': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.30'))] }),
      findings: [
        {
          message: 'CAL-02.message.chained',
          values: { count: 1, found: '66,30\u00a0€' },
          cells: ['E3'],
          expected: '66.29',
          found: '66.30',
          difference: '0.01',
          fix: ['E3 ← 66.29 [#,##0.00]'],
        },
      ],
    },
    'a cent off for no reason': {
      context: () => contextOf({ tables: [threeLines(oneFigure(2, 1, '580.82'))] }),
      findings: [
        {
          message: 'CAL-02.message',
          cells: ['C5'],
          expected: '580.81',
          found: '580.82',
          difference: '0.01',
          fix: ['C5 ← 580.81 [#,##0.00]'],
        },
      ],
    },
    'a cost per inhabitant rounded to four decimals: 0,0529 €': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['397.76', '1037.10', '580.79']))] }),
      findings: [
        {
          message: 'CAL-02.message.perInhabitant',
          values: { decimals: 4, count: 3 },
          cells: ['C3', 'C4', 'C5'],
          expected: '397.77',
          found: '397.76',
          difference: '-0.01',
          fix: ['C3 ← 397.77 [#,##0.00]', 'C4 ← 1037.14 [#,##0.00]', 'C5 ← 580.81 [#,##0.00]'],
        },
      ],
    },
    'rounded up to the next cent: 96,8016 → 96,81': {
      context: () => contextOf({ tables: [threeLines(oneFigure(2, 3, '96.81'))] }),
      findings: [
        {
          message: 'CAL-02.message.up',
          cells: ['E5'],
          expected: '96.80',
          found: '96.81',
          difference: '0.01',
          fix: ['E5 ← 96.80 [#,##0.00]'],
        },
      ],
    },
    'three amounts a cent off are no other rate': {
      context: () => contextOf({ tables: [threeLines(columnOf(3, ['66.28', '172.85', '96.79']))] }),
      findings: ['E3', 'E4', 'E5'].map((cell, row) => {
        const expected = ['66.29', '172.86', '96.80'][row] ?? '';
        const found = ['66.28', '172.85', '96.79'][row] ?? '';
        return {
          message: row === 1 ? ('CAL-02.message.truncated' as const) : ('CAL-02.message' as const),
          cells: [cell],
          expected,
          found,
          difference: '-0.01',
          fix: [`${cell} ← ${expected} [#,##0.00]`],
        };
      }),
    },
    'cut to the cent': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 1, '397.76'))] }),
      findings: [
        {
          message: 'CAL-02.message.truncated',
          cells: ['C3'],
          expected: '397.77',
          found: '397.76',
          difference: '-0.01',
          fix: ['C3 ← 397.77 [#,##0.00]'],
        },
      ],
    },
    'rounded to the euro': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['398', '1037', '581']))] }),
      findings: [
        {
          message: 'CAL-02.message.coarse',
          values: { decimals: 0 },
          cells: ['C3', 'C4', 'C5'],
          expected: '397.77',
          found: '398.00',
          difference: '0.23',
          fix: ['C3 ← 397.77 [#,##0.00]', 'C4 ← 1037.14 [#,##0.00]', 'C5 ← 580.81 [#,##0.00]'],
        },
      ],
    },
    'without reference, a cent off the cost of the other lines': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 1, '397.78'), { application: null })] }),
      findings: [
        {
          message: 'CAL-02.message',
          cells: ['C3'],
          expected: '397.77',
          found: '397.78',
          difference: '0.01',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
