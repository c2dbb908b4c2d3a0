import { rule } from '../../../src/checks/rules/POP-04';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const pair =
  (communes: TestRow[], ccas: TestRow[], application = 'E-DEMAT') =>
  () =>
    contextOf({
      tables: [
        tableOf({ sheet: 'Communes', rows: communes }),
        tableOf({ application, payer: 'CCAS', rows: ccas }),
      ],
    });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'a CCAS whose commune is not listed': pair([['Jacou', 6911]], [['Lattes', 16955]]),
    'another application: POP-05 tells it': pair([['Lattes', 16955]], [['Lattes', 17000]], 'MARCHES'),
  },
  invalid: {
    'one CCAS': {
      context: pair([['Baillargues', 7519]], [['Baillargues', 7159]]),
      findings: [
        {
          message: 'POP-04.message',
          cells: ['B3'],
          expected: '7519',
          found: '7159',
          difference: '-360',
          explanation: ['population.why.elsewhere'],
        },
      ],
    },
    'two CCAS of one table': {
      context: pair(
        [
          ['Jacou', 1],
          ['Lattes', 2],
        ],
        [
          ['Jacou', 3],
          ['Lattes', 4],
        ],
      ),
      findings: [
        {
          message: 'POP-04.message',
          values: { count: 2 },
          cells: ['B3', 'B4'],
          expected: '1',
          found: '3',
          difference: '2',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
