import { rule } from '../../../src/checks/rules/NOM-03';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const named = (name: string) => () => contextOf({ tables: [tableOf({ rows: [[name, 9713]] })] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the typographic apostrophe is right': named('Saint-Georges-d’Orques'),
    'announced as a commune': named('Commune de Lattes'),
    'announced as a CCAS': named('CCAS de Lattes'),
    'with its postcode': named('34970 Lattes'),
    'an article moved: NOM-04 tells it': named('Crès (Le)'),
    'a no-break space at the end: NOM-07 tells it': named('Lattes\u00A0'),
    'a misspelling: NOM-01 tells it': named('Pérois'),
  },
  invalid: {
    'capitals, no accents, an abbreviation': {
      context: named('ST JEAN DE VEDAS'),
      findings: [
        {
          message: 'NOM-03.message',
          cells: ['A3'],
          expected: 'Saint-Jean-de-Védas',
          found: 'ST JEAN DE VEDAS',
          fix: ['A3 ← “Saint-Jean-de-Védas”'],
        },
      ],
    },
    'the same writing in two tables is one cause': {
      context: () =>
        contextOf({
          tables: [0, 10].map(row => tableOf({ row, rows: [['Saint Brès', 3016]] })),
        }),
      findings: [
        {
          message: 'NOM-03.message',
          cells: ['A3', 'A13'],
          expected: 'Saint-Brès',
          found: 'Saint Brès',
          fix: ['A3 ← “Saint-Brès”', 'A13 ← “Saint-Brès”'],
        },
      ],
    },
    'a whole table in capitals is one habit': {
      context: () =>
        contextOf({
          tables: [
            soundTable({}, rows =>
              rows.slice(0, 5).map(([name, ...figures]) => [name.toUpperCase(), ...figures]),
            ),
          ],
        }),
      findings: [
        {
          message: 'NOM-03.message.many',
          values: { count: 5, found: 'BAILLARGUES' },
          cells: ['A3', 'A4', 'A5', 'A6', 'A7'],
          expected: 'Baillargues',
          found: 'BAILLARGUES',
          fix: [
            'A3 ← “Baillargues”',
            'A4 ← “Beaulieu”',
            'A5 ← “Castelnau-le-Lez”',
            'A6 ← “Castries”',
            'A7 ← “Clapiers”',
          ],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
