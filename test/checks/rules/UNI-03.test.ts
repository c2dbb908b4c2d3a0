import { rule } from '../../../src/checks/rules/UNI-03';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const rowsOf =
  (...rows: TestRow[]) =>
  () =>
    contextOf({ tables: [tableOf({ rows })] });
const budget = (value: number) => () =>
  contextOf({
    tables: [
      tableOf({
        rows: [['Lattes', 16955, '896.95']],
        change: {
          statedBudget: {
            value: new Decimal(value),
            sheet: 'Annexe 2',
            cell: 'B1',
            text: `Budget : ${value}`,
          },
        },
      }),
    ],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the right budget': budget(25000),
    'two lines out of three': rowsOf(
      ['Lattes', 16955, '0.90'],
      ['Jacou', 6911, '0.37'],
      ['Clapiers', 5574, '294.88'],
    ),
  },
  invalid: {
    'thousands of euros': {
      context: rowsOf(['Lattes', 16955, '0.90'], ['Jacou', 6911, '0.37'], ['Clapiers', 5574, '0.29']),
      findings: [
        {
          message: 'UNI-03.message.thousands',
          cells: ['C3', 'C4', 'C5'],
          expected: '896.95',
          found: '0.9',
          difference: '-896.05',
        },
      ],
    },
    'a month for a year': {
      context: rowsOf(
        ['Lattes', 16955, '896.95', '24.92'],
        ['Jacou', 6911, '365.60', '10.16'],
        ['Clapiers', 5574, '294.88', '8.19'],
      ),
      findings: [
        {
          message: 'UNI-03.message.month',
          cells: ['D3', 'D4', 'D5'],
          expected: '298.98',
          found: '24.92',
          difference: '-274.06',
        },
      ],
    },
    'the budget': {
      context: budget(25),
      findings: [
        {
          message: 'UNI-03.message.budget',
          cells: ['B1'],
          expected: '25000',
          found: '25',
          difference: '-24975',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
