import { rule } from '../../../src/checks/rules/NOM-02';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const two = (first: string, second: string) => () =>
  contextOf({
    tables: [
      tableOf({ rows: [[first, 9202]] }),
      tableOf({ application: 'MARCHES', row: 10, rows: [[second, 9202]] }),
    ],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the same misspelling everywhere: NOM-01 tells it': two('Pérois', 'Pérois'),
    'only the form differs: NOM-03 tells it': two('PEROLS', 'Pérols'),
    'the same name twice in one table: PER-02 tells it': () =>
      contextOf({
        tables: [
          tableOf({
            rows: [
              ['Pérois', 9202],
              ['Pérols', 9202],
            ],
          }),
        ],
      }),
  },
  invalid: {
    'Pérois here, Pérols there': {
      context: two('Pérols', 'Pérois'),
      findings: [
        {
          message: 'NOM-02.message',
          values: { found: '« Pérols », « Pérois »', expected: 'Pérols' },
          cells: ['A13'],
          expected: 'Pérols',
          found: 'Pérois',
          fix: ['A13 ← “Pérols”'],
        },
      ],
    },
    'two misspellings of one name': {
      context: two('Pérois', 'Pérlos'),
      findings: [
        {
          message: 'NOM-02.message',
          cells: ['A3', 'A13'],
          expected: 'Pérols',
          found: 'Pérois',
          fix: ['A3 ← “Pérols”', 'A13 ← “Pérols”'],
        },
      ],
    },
    'as annexe 2 prints it: four tables against two': {
      context: () =>
        contextOf({
          tables: ['Pérois', 'Pérois', 'Pérols', 'Pérois', 'Pérols', 'Pérois'].map((name, index) =>
            tableOf({ row: index * 5, rows: [[name, 9202]] }),
          ),
        }),
      findings: [
        {
          message: 'NOM-02.message',
          cells: ['A3', 'A8', 'A18', 'A28'],
          expected: 'Pérols',
          found: 'Pérois',
          fix: ['A3 ← “Pérols”', 'A8 ← “Pérols”', 'A18 ← “Pérols”', 'A28 ← “Pérols”'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
