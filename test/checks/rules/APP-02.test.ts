import { rule } from '../../../src/checks/rules/APP-02';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const openData =
  (...rows: TestRow[]) =>
  () =>
    contextOf({ tables: [tableOf({ application: 'OPENDATA', rows })] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'nothing billed': openData(['Lattes', 16955, 0, 0, 0], ['Jacou', 6911, null, 'X', '-']),
  },
  invalid: {
    'amounts for open data': {
      context: openData(['Lattes', 16955, '30.00', '10.00', '5.00'], ['Jacou', 6911, 0, 0, 0]),
      findings: [
        {
          message: 'APP-02.message',
          values: { count: 3 },
          cells: ['C3', 'D3', 'E3'],
          expected: '0',
          found: '30',
          difference: '30',
          fix: ['C3 ← 0', 'D3 ← 0', 'E3 ← 0'],
        },
      ],
    },
    'a formula is not overwritten': {
      context: openData(['Lattes', 16955, { formula: '=B3*0.001', value: '16.96' }]),
      findings: [
        { message: 'APP-02.message', cells: ['C3'], expected: '0', found: '16.96', difference: '16.96' },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
