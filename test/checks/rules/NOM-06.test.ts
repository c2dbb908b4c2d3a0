import { rule } from '../../../src/checks/rules/NOM-06';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'a name of no commune: PER-03 tells it': () =>
      contextOf({ tables: [tableOf({ rows: [['Syndicat mixte', 12]] })] }),
  },
  invalid: {
    'Le Cros is one letter from Le Crès, and another commune': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              rows: [
                ['Lattes', 16955],
                ['Le Cros', 9381],
              ],
            }),
          ],
        }),
      findings: [{ message: 'NOM-06.message', cells: ['A4'], found: 'Le Cros' }],
    },
    'in two tables of two sheets, one cause': {
      context: () =>
        contextOf({
          tables: ['Un', 'Deux'].map(sheet => tableOf({ sheet, rows: [['Béziers', 77177]] })),
        }),
      findings: [
        {
          message: 'NOM-06.message',
          sheet: 'Un',
          cells: ['A3'],
          found: 'Béziers',
          explanation: ['NOM-06.why', 'check.alsoAt'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
