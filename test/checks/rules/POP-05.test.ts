import { rule } from '../../../src/checks/rules/POP-05';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const populations =
  (...figures: [string, number][]) =>
  () =>
    contextOf({
      tables: figures.map(([application, population], index) =>
        tableOf({ application, row: index * 5, rows: [['Juvignac', population]] }),
      ),
    });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the same everywhere': populations(['E-DEMAT', 10979], ['E-SERVICES', 10979]),
    'the same application twice': populations(['E-DEMAT', 10979], ['E-DEMAT', 10864]),
  },
  invalid: {
    'one application against two': {
      context: populations(['E-DEMAT', 10797], ['E-SERVICES', 10979], ['MARCHES', 10979]),
      findings: [
        {
          message: 'POP-05.message',
          cells: ['B3'],
          expected: '10979',
          found: '10797',
          difference: '-182',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
