import { Decimal } from '../../../src/domain/money/decimal';
import { rule } from '../../../src/checks/rules/POP-03';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';
import { tableOf, type TestFigure, type TestRow } from '../tableOf';

const totalled = (total: TestFigure) => () => contextOf({ tables: [soundTable({ totals: [total] })] });
const stating = (value: number) => () =>
  contextOf({
    tables: [
      soundTable({
        change: {
          statedTotalPopulation: { value: new Decimal(value), sheet: 'Annexe 2', cell: 'B1', text: 'PopTot' },
        },
      }),
    ],
  });
const few: TestRow[] = [
  ['Lattes', 16955],
  ['Jacou', { text: '6 911', value: '6911' }],
];

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the right total': totalled(472573),
    'a line is wrong and the total right: POP-01 tells it': () =>
      contextOf({
        tables: [
          soundTable({ totals: [472573] }, rows =>
            rows.map(([name, population]) => [name, name === 'Lattes' ? 16595 : population]),
          ),
        ],
      }),
    'PopTot stated right': stating(472573),
  },
  invalid: {
    'a typed total that is not the sum': {
      context: totalled(472753),
      findings: [
        {
          message: 'POP-03.message',
          cells: ['B34'],
          expected: '472573',
          found: '472753',
          difference: '180',
          fix: ['B34 ← =SUM(B3:B33)'],
        },
      ],
    },
    'a formula that misses lines is mended by its own rule': {
      context: totalled({ formula: '=SUM(B3:B32)', value: 462604 }),
      findings: [
        {
          message: 'POP-03.message',
          cells: ['B34'],
          expected: '472573',
          found: '462604',
          difference: '-9969',
        },
      ],
    },
    'SUM would not count texts': {
      context: () => contextOf({ tables: [tableOf({ rows: few, totals: [23000] })] }),
      findings: [
        {
          message: 'POP-03.message',
          cells: ['B5'],
          expected: '23866',
          found: '23000',
          difference: '-866',
          fix: ['B5 ← 23866'],
        },
      ],
    },
    'PopTot stated wrong beside the table': {
      context: stating(472900),
      findings: [
        {
          message: 'POP-03.message.stated',
          cells: ['B1'],
          expected: '472573',
          found: '472900',
          difference: '327',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
