import { rule } from '../../../src/checks/rules/CAL-07';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { columnOf, oneFigure, threeLines } from './threeLines';

const CCAS = { payer: 'CCAS' } as const;
const header = (rate: string) => ({
  ...CCAS,
  change: { statedRate: { value: new Decimal(rate), sheet: 'Annexe 2', cell: 'E2', text: 'participation' } },
});
const RIGHT = ['E3 ← 26.52 [#,##0.00]', 'E4 ← 69.14 [#,##0.00]', 'E5 ← 38.72 [#,##0.00]'];

testRule(rule, {
  valid: {
    'communes at 50 %': () => contextOf({ tables: [threeLines()] }),
    'CCAS at 80 %': () => contextOf({ tables: [threeLines(rows => rows, CCAS)] }),
    'one line only is CAL-09': () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.29'), CCAS)] }),
  },
  invalid: {
    'CCAS at 50 %, the rate of the communes, under a header of 80 %': {
      context: () => contextOf({ tables: [threeLines(columnOf(3, ['66.29', '172.86', '96.80']), CCAS)] }),
      findings: [
        {
          message: 'CAL-07.message.payer',
          values: { wrong: '50\u00a0%', right: '80\u00a0%', other: 'communes' },
          cells: ['E3', 'E4', 'E5'],
          expected: '0.8',
          found: '0.5',
          fix: RIGHT,
        },
      ],
    },
    'header and amounts both at 50 %': {
      context: () =>
        contextOf({ tables: [threeLines(columnOf(3, ['66.29', '172.86', '96.80']), header('0.5'))] }),
      findings: [
        {
          message: 'CAL-07.message.both',
          cells: ['E2', 'E3', 'E4', 'E5'],
          expected: '0.8',
          found: '0.5',
          choices: [['figure.choice.recompute', RIGHT]],
        },
      ],
    },
    'only the header is wrong': {
      context: () => contextOf({ tables: [threeLines(rows => rows, header('0.5'))] }),
      findings: [{ message: 'CAL-07.message.stated', cells: ['E2'], expected: '0.8', found: '0.5' }],
    },
    'gross shown as net': {
      context: () => contextOf({ tables: [threeLines(columnOf(3, ['132.59', '345.71', '193.60']), CCAS)] }),
      findings: [
        {
          message: 'CAL-07.message.gross',
          cells: ['E3', 'E4', 'E5'],
          expected: '0.8',
          found: '0',
          fix: RIGHT,
        },
      ],
    },
    'a rate of nobody, 45 %': {
      context: () => contextOf({ tables: [threeLines(columnOf(3, ['72.92', '190.14', '106.48']), CCAS)] }),
      findings: [
        {
          message: 'CAL-07.message',
          values: { wrong: '45\u00a0%' },
          cells: ['E3', 'E4', 'E5'],
          expected: '0.8',
          found: '0.45',
          fix: RIGHT,
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
