import { rule } from '../../../src/checks/rules/PER-03';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'another commune: NOM-06 tells it': () =>
      contextOf({ tables: [tableOf({ rows: [['Béziers', 77177, '10.00']] })] }),
    'a line without a figure is a subtitle': () =>
      contextOf({ tables: [tableOf({ rows: [['Communes du littoral', null, null]] })] }),
  },
  invalid: {
    'nobody’s name': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              rows: [
                ['Lattes', 16955, '896.95'],
                ['Syndicat du Bas Languedoc', 500, '26.45'],
              ],
            }),
          ],
        }),
      findings: [
        {
          message: 'PER-03.message',
          cells: ['A4'],
          found: 'Syndicat du Bas Languedoc',
          explanation: ['PER-03.why'],
        },
      ],
    },
    'a garbled name, with the population of a member that is not in the table': {
      context: () => contextOf({ tables: [tableOf({ rows: [['Ltte', 16955, '896.95']] })] }),
      findings: [
        {
          message: 'PER-03.message',
          cells: ['A3'],
          found: 'Ltte',
          choices: [['name.choice.write', ['A3 ← “Lattes”']]],
          explanation: ['member.why.population'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
