import { rule } from '../../../src/checks/rules/DOC-06';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const pair =
  (ccas: TestRow[], application = 'E-DEMAT') =>
  () =>
    contextOf({
      tables: [
        tableOf({ sheet: 'Communes', rows: [['Lattes', 16955, '896.95', '298.98', '149.49']] }),
        tableOf({ payer: 'CCAS', application, rows: ccas }),
      ],
    });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'only the last column differs': pair([['Lattes', 16955, '896.95', '298.98', '59.80']]),
    'another application': pair([['Lattes', 16955, '538.17', '179.39', '35.88']], 'MARCHES'),
    'another population: POP-04 tells it': pair([['Lattes', 17000, '899.33', '299.78', '59.96']]),
    'not subscribed': pair([['Lattes', 16955, 'X', 'X', 'X']]),
  },
  invalid: {
    'both gross columns are one finding': {
      context: pair([['Lattes', 16955, '896.59', '298.86', '59.80']]),
      findings: [
        {
          message: 'DOC-06.message',
          values: { count: 2 },
          cells: ['C3', 'D3'],
          expected: '896.95',
          found: '896.59',
          difference: '-0.36',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
