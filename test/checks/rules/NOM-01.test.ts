import { rule } from '../../../src/checks/rules/NOM-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'another form of the right name': () => contextOf({ tables: [tableOf({ rows: [['PEROLS', 9202]] })] }),
    'a name that is nobody’s': () => contextOf({ tables: [tableOf({ rows: [['Syndicat mixte', 12]] })] }),
    'spelt otherwise in another table: NOM-02 tells it': () =>
      contextOf({
        tables: [
          tableOf({ rows: [['Pérois', 9202]] }),
          tableOf({ application: 'MARCHES', row: 10, rows: [['Pérols', 9202]] }),
        ],
      }),
  },
  invalid: {
    'one letter wrong, its own population beside it': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              rows: [
                ['Lattes', 16955],
                ['Pérois', 9202],
              ],
            }),
          ],
        }),
      findings: [
        {
          message: 'NOM-01.message',
          cells: ['A4'],
          expected: 'Pérols',
          found: 'Pérois',
          fix: ['A4 ← “Pérols”'],
          explanation: ['name.why.close', 'name.why.population'],
        },
      ],
    },
    'one letter wrong, another population: to be confirmed': {
      context: () => contextOf({ tables: [tableOf({ rows: [['Fabrigues', 12]] })] }),
      findings: [
        {
          message: 'NOM-01.message',
          cells: ['A3'],
          expected: 'Fabrègues',
          found: 'Fabrigues',
          choices: [['name.choice.write', ['A3 ← “Fabrègues”']]],
        },
      ],
    },
    'no population to tell: one letter is enough': {
      context: () => contextOf({ tables: [tableOf({ rows: [['Fabrigues']] })] }),
      findings: [
        {
          message: 'NOM-01.message',
          cells: ['A3'],
          expected: 'Fabrègues',
          found: 'Fabrigues',
          fix: ['A3 ← “Fabrègues”'],
        },
      ],
    },
    'the same misspelling in every table is one cause': {
      context: () =>
        contextOf({
          tables: ['E-DEMAT', 'MARCHES'].map(application =>
            soundTable({ application, sheet: application }, rows =>
              rows.map(([name, ...figures]) => [name === 'Pérols' ? 'Pérois' : name, ...figures]),
            ),
          ),
        }),
      findings: [
        {
          message: 'NOM-01.message',
          sheet: 'E-DEMAT',
          cells: ['A21'],
          expected: 'Pérols',
          found: 'Pérois',
          fix: ['A21 ← “Pérols”', 'MARCHES!A21 ← “Pérols”'],
          explanation: ['name.why.close', 'name.why.population', 'check.alsoAt'],
        },
      ],
    },
    'a CCAS keeps its announcement': {
      context: () => contextOf({ tables: [tableOf({ payer: 'CCAS', rows: [['CCAS de Pérois', 9202]] })] }),
      findings: [
        {
          message: 'NOM-01.message',
          cells: ['A3'],
          expected: 'Pérols',
          found: 'CCAS de Pérois',
          fix: ['A3 ← “CCAS de Pérols”'],
        },
      ],
    },
    'nothing can be written back in a table pasted as text': {
      context: () =>
        contextOf({ tables: [tableOf({ rows: [['Pérois', 9202]], change: { isPastedText: true } })] }),
      findings: [{ message: 'NOM-01.message', cells: ['A3'], expected: 'Pérols', found: 'Pérois' }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
