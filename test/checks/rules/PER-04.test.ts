import { rule } from '../../../src/checks/rules/PER-04';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { type SoundRow, soundTable, soundTables } from '../soundTables';

const two = (edit: (rows: SoundRow[]) => SoundRow[]) => () =>
  contextOf({
    tables: [soundTable({ sheet: 'Un' }), soundTable({ application: 'MARCHES' }, edit)],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'all tables sorted by population': () =>
      contextOf({
        tables: ['E-DEMAT', 'MARCHES'].map(application =>
          soundTable({ application, sheet: application }, rows => rows.sort((a, b) => b[1] - a[1])),
        ),
      }),
    'a member missing moves nobody': two(rows => rows.filter(([name]) => name !== 'Lattes')),
    'four members in common are too few': two(rows => rows.slice(0, 4).reverse()),
  },
  invalid: {
    'one member moved': {
      context: two(([a, b, c, ...rows]) => [b, c, a, ...rows].filter(row => row !== undefined)),
      findings: [
        {
          message: 'PER-04.message',
          values: { count: 1, row: '5' },
          cells: ['A5'],
          expected: 'Castelnau-le-Lez',
          found: 'Baillargues',
        },
      ],
    },
    'two neighbours exchanged': {
      context: two(([a, b, ...rows]) => [b, a, ...rows].filter(row => row !== undefined)),
      findings: [
        {
          message: 'PER-04.message',
          values: { count: 1, row: '4' },
          cells: ['A4'],
          expected: 'Beaulieu',
          found: 'Baillargues',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
