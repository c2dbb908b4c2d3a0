import { rule } from '../../../src/checks/rules/CAL-12';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { columnOf, threeLines } from './threeLines';

const onTwentyThousand = columnOf(1, ['318.22', '829.71', '464.65']);
const budget = (value: number) => ({
  statedBudget: { value: new Decimal(value), sheet: 'Annexe 2', cell: 'A1', text: `${value} €` },
});
const RIGHT = ['C3 ← 397.77 [#,##0.00]', 'C4 ← 1037.14 [#,##0.00]', 'C5 ← 580.81 [#,##0.00]'];

testRule(rule, {
  valid: {
    'E-DEMAT and E-SERVICES as 25 to 20': () =>
      contextOf({
        tables: [threeLines(), threeLines(rows => rows, { application: 'E-SERVICES', sheet: 'E-services' })],
      }),
    'an unknown application on its own stated budget': () =>
      contextOf({ tables: [threeLines(rows => rows, { application: null, change: budget(25000) })] }),
  },
  invalid: {
    'E-DEMAT on the budget of E-SERVICES': {
      context: () => contextOf({ tables: [threeLines(onTwentyThousand)] }),
      findings: [
        {
          message: 'CAL-12.message.application',
          values: { right: '25\u202f000,00\u00a0€', wrong: '20\u202f000,00\u00a0€' },
          cells: ['C3', 'C4', 'C5'],
          expected: '25000',
          found: '20000',
          difference: '-5000.00',
          choices: [['figure.choice.recompute', RIGHT]],
        },
      ],
    },
    'a round budget of nobody, 26 000 €': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['413.68', '1078.63', '604.04']))] }),
      findings: [
        {
          message: 'CAL-12.message',
          cells: ['C3', 'C4', 'C5'],
          expected: '25000',
          found: '26000',
          difference: '1000.00',
          choices: [['figure.choice.recompute', RIGHT]],
        },
      ],
    },
    'without reference: the stated budget is not the one shared out, another table’s is': {
      context: () =>
        contextOf({
          tables: [threeLines(onTwentyThousand, { application: null, change: budget(25000) })],
        }),
      findings: [
        {
          message: 'CAL-12.message',
          cells: ['C3', 'C4', 'C5', 'D3', 'D4', 'D5', 'E3', 'E4', 'E5'],
          expected: '25000',
          found: '20000',
          difference: '-5000.00',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
