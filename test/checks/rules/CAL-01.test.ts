import { rule } from '../../../src/checks/rules/CAL-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable } from '../soundTables';
import { columnOf, oneFigure, threeLines } from './threeLines';

const FORMAT = '[#,##0.00]';
const FIVE = ['132.59', '33.15', '345.71', '109.58', '98.29'].map(
  (amount, row) => `D${row + 3} ← ${amount} ${FORMAT}`,
);

/** The first five lines with these annual costs. */
const fiveLines = (annual: readonly string[]) =>
  soundTable({}, rows => columnOf(2, annual)(rows.slice(0, 5)));

testRule(rule, {
  valid: {
    'the printed amounts': () => contextOf({ tables: [threeLines()] }),
    'one cent off is CAL-02': () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.30'))] }),
    'digits swapped is CAL-03': () => contextOf({ tables: [threeLines(oneFigure(1, 1, '1073.14'))] }),
    'not subscribed is not zero': () => contextOf({ tables: [threeLines(oneFigure(0, 1, 'X'))] }),
    'a wrong population whose amounts follow is POP-01': () =>
      contextOf({
        tables: [threeLines(rows => [rows[0]!, rows[1]!, ['Juvignac', 10797, '571.18', '190.39', '95.20']])],
      }),
    'a wrong population beside right amounts': () =>
      contextOf({ tables: [threeLines(oneFigure(2, 0, 10797))] }),
    'an amount not rounded is ARR-03': () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.2948'))] }),
  },
  invalid: {
    'two cents off': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 3, '66.31'))] }),
      findings: [
        {
          message: 'CAL-01.message',
          values: { name: 'Baillargues', found: '66,31\u00a0€', expected: '66,29\u00a0€' },
          cells: ['E3'],
          expected: '66.29',
          found: '66.31',
          difference: '0.02',
          fix: [`E3 ← 66.29 ${FORMAT}`],
          explanation: [
            'figure.population',
            'figure.period',
            'figure.annual',
            'figure.billed',
            'figure.rounded',
            'figure.found',
          ],
        },
      ],
    },
    'zero is an amount': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 1, 0))] }),
      findings: [
        {
          message: 'CAL-01.message',
          cells: ['C3'],
          expected: '397.77',
          found: '0.00',
          difference: '-397.77',
          fix: [`C3 ← 397.77 ${FORMAT}`],
        },
      ],
    },
    'a formula is never overwritten without being asked': {
      context: () =>
        contextOf({ tables: [threeLines(oneFigure(0, 3, { formula: '=D3*0.5746', value: '76.19' }))] }),
      findings: [
        {
          message: 'CAL-01.message',
          cells: ['E3'],
          expected: '66.29',
          found: '76.19',
          difference: '9.90',
          choices: [['figure.choice.overFormulas', [`E3 ← 66.29 ${FORMAT}`]]],
        },
      ],
    },
    'neither the population of the convention nor the one written': {
      context: () =>
        contextOf({
          tables: [
            threeLines(rows => [rows[0]!, rows[1]!, ['Juvignac', 10797, '600.00', '190.39', '95.20']]),
          ],
        }),
      findings: [
        {
          message: 'CAL-01.message',
          cells: ['C5'],
          expected: '580.81',
          found: '600.00',
          difference: '19.19',
          choices: [
            ['figure.choice.recompute', [`C5 ← 580.81 ${FORMAT}`]],
            ['figure.choice.written', [`C5 ← 571.18 ${FORMAT}`]],
          ],
        },
      ],
    },
    'a line computed on another number of inhabitants': {
      context: () =>
        contextOf({
          tables: [
            threeLines(rows => [rows[0]!, rows[1]!, ['Juvignac', 10979, '571.18', '190.39', '95.20']]),
          ],
        }),
      findings: [
        {
          message: 'CAL-01.message.impliedPopulation',
          values: { population: 10797 },
          cells: ['C5', 'D5', 'E5'],
          expected: '580.81',
          found: '571.18',
          difference: '-9.63',
          fix: [`C5 ← 580.81 ${FORMAT}`, `D5 ← 193.60 ${FORMAT}`, `E5 ← 96.80 ${FORMAT}`],
        },
      ],
    },
    'a line computed on the municipal population': {
      context: () =>
        contextOf({
          tables: [
            threeLines(rows => [['Baillargues', 7519, '392.58', '130.86', '65.43'], rows[1]!, rows[2]!]),
          ],
        }),
      findings: [
        {
          message: 'CAL-01.message.populations',
          values: { kind: 'municipale', year: '2016' },
          cells: ['C3', 'D3', 'E3'],
          expected: '397.77',
          found: '392.58',
          difference: '-5.19',
          choices: [
            [
              'figure.choice.recompute',
              [`C3 ← 397.77 ${FORMAT}`, `D3 ← 132.59 ${FORMAT}`, `E3 ← 66.29 ${FORMAT}`],
            ],
          ],
        },
      ],
    },
    'the amounts of the line above': {
      context: () =>
        contextOf({
          tables: [
            threeLines(rows => [rows[0]!, rows[1]!, ['Juvignac', 10979, '1037.14', '345.71', '172.86']]),
          ],
        }),
      findings: [
        {
          message: 'CAL-01.message.otherLine',
          values: { source: 'Castelnau-le-Lez', count: 3 },
          cells: ['C5', 'D5', 'E5'],
          expected: '580.81',
          found: '1037.14',
          difference: '456.33',
          fix: [`C5 ← 580.81 ${FORMAT}`, `D5 ← 193.60 ${FORMAT}`, `E5 ← 96.80 ${FORMAT}`],
        },
      ],
    },
    'the amounts of another application': {
      context: () =>
        contextOf({
          tables: [
            threeLines(rows => [['Baillargues', 7519, '238.66', '79.55', '39.78'], rows[1]!, rows[2]!]),
          ],
        }),
      findings: [
        {
          message: 'CAL-01.message.budget',
          values: { budget: '15\u202f000,00\u00a0€' },
          cells: ['C3', 'D3', 'E3'],
          expected: '397.77',
          found: '238.66',
          difference: '-159.11',
          fix: [`C3 ← 397.77 ${FORMAT}`, `D3 ← 132.59 ${FORMAT}`, `E3 ← 66.29 ${FORMAT}`],
        },
      ],
    },
    'the cost of the period in the column of the year': {
      context: () => contextOf({ tables: [threeLines(oneFigure(0, 2, '397.77'))] }),
      findings: [
        {
          message: 'CAL-01.message.otherColumn',
          values: { source: 'Coût pour 3 ans' },
          cells: ['D3'],
          expected: '132.59',
          found: '397.77',
          difference: '265.18',
          fix: [`D3 ← 132.59 ${FORMAT}`],
        },
      ],
    },
    'two amounts swapped': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['1037.14', '397.77', '580.81']))] }),
      findings: [
        {
          message: 'CAL-01.message.permuted',
          cells: ['C3', 'C4'],
          expected: '397.77',
          found: '1037.14',
          difference: '639.37',
          fix: [`C3 ← 397.77 ${FORMAT}`, `C4 ← 1037.14 ${FORMAT}`],
        },
      ],
    },
    'a column one row too low, from an inserted cell': {
      context: () => contextOf({ tables: [fiveLines(['1.00', '132.59', '33.15', '345.71', '109.58'])] }),
      findings: [
        {
          message: 'CAL-01.message.shiftDown',
          values: { rows: '1 ligne', count: 5 },
          cells: ['D3', 'D4', 'D5', 'D6', 'D7'],
          expected: '132.59',
          found: '1.00',
          difference: '-131.59',
          fix: FIVE,
        },
      ],
    },
    'a column two rows too high': {
      context: () => contextOf({ tables: [fiveLines(['345.71', '109.58', '98.29', '1.00', '2.00'])] }),
      findings: [
        {
          message: 'CAL-01.message.shiftUp',
          values: { rows: '2 lignes', count: 5 },
          cells: ['D3', 'D4', 'D5', 'D6', 'D7'],
          expected: '132.59',
          found: '345.71',
          difference: '213.12',
          fix: FIVE,
        },
      ],
    },
    'VAT added to the net amounts of a whole table': {
      context: () =>
        contextOf({
          tables: [
            threeLines(
              rows => [
                [rows[0]![0], 7519, '477.32', '159.11', '79.55'],
                [rows[1]![0], 19605, '1244.57', '414.86', '207.43'],
                [rows[2]![0], 10979, '696.97', '232.32', '116.16'],
              ],
              {},
            ),
          ],
        }),
      findings: [
        {
          message: 'CAL-01.message.tax',
          cells: ['C3', 'C4', 'C5', 'D3', 'D4', 'D5', 'E3', 'E4', 'E5'],
          expected: '397.77',
          found: '477.32',
          difference: '79.55',
          fix: [
            `C3 ← 397.77 ${FORMAT}`,
            `C4 ← 1037.14 ${FORMAT}`,
            `C5 ← 580.81 ${FORMAT}`,
            `D3 ← 132.59 ${FORMAT}`,
            `D4 ← 345.71 ${FORMAT}`,
            `D5 ← 193.60 ${FORMAT}`,
            `E3 ← 66.29 ${FORMAT}`,
            `E4 ← 172.86 ${FORMAT}`,
            `E5 ← 96.80 ${FORMAT}`,
          ],
        },
      ],
    },
    'a table pasted as text cannot be written back': {
      context: () =>
        contextOf({ tables: [threeLines(oneFigure(0, 3, '76.19'), { change: { isPastedText: true } })] }),
      findings: [
        {
          message: 'CAL-01.message',
          cells: ['E3'],
          expected: '66.29',
          found: '76.19',
          difference: '9.90',
        },
      ],
    },
  },
  notRun: {
    'no table': { context: () => contextOf({}), reason: 'check.noTable' },
    'no table with an application and a payer': {
      context: () => contextOf({ tables: [threeLines(rows => rows, { payer: null })] }),
      reason: 'figure.noReference',
    },
  },
});
