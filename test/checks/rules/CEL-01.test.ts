import { rule } from '../../../src/checks/rules/CEL-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const rowsOf =
  (...rows: TestRow[]) =>
  () =>
    contextOf({ tables: [tableOf({ rows })] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'X, néant and a dash are no numbers': rowsOf(['Lattes', 16955, 'X', 'néant', '-']),
    'a text that is no number': rowsOf(['Lattes', 16955, { text: 'gratuit' }]),
  },
  invalid: {
    'one amount': {
      context: rowsOf(['Lattes', 16955, '896.95'], ['Jacou', 6911, { text: '365,60 €', value: '365.60' }]),
      findings: [
        {
          message: 'CEL-01.message',
          values: { count: 1, found: '365,60 €', expected: '365,6' },
          cells: ['C4'],
          expected: '365.6',
          found: '365,60 €',
          fix: ['C4 ← 365.6 [#,##0.00 "€"]'],
        },
      ],
    },
    'a whole column, totals included, is one cause': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              rows: [
                ['Lattes', { text: '16 955', value: '16955' }],
                ['Jacou', { text: '6 911', value: '6911' }],
              ],
              totals: [{ text: '23 866', value: '23866' }],
            }),
          ],
        }),
      findings: [
        {
          message: 'CEL-01.message',
          values: { count: 3 },
          cells: ['B3', 'B4', 'B5'],
          expected: '16955',
          found: '16 955',
          fix: ['B3 ← 16955 [#,##0]', 'B4 ← 6911 [#,##0]', 'B5 ← 23866 [#,##0]'],
        },
      ],
    },
    'two columns are two regions': {
      context: rowsOf(['Lattes', { text: '16 955', value: '16955' }, { text: '896,95', value: '896.95' }]),
      findings: [
        {
          message: 'CEL-01.message',
          cells: ['B3'],
          expected: '16955',
          found: '16 955',
          fix: ['B3 ← 16955 [#,##0]'],
        },
        {
          message: 'CEL-01.message',
          cells: ['C3'],
          expected: '896.95',
          found: '896,95',
          fix: ['C3 ← 896.95 [#,##0.00 "€"]'],
        },
      ],
    },
    'an ambiguous amount is asked': {
      context: rowsOf(['Lattes', 16955, { text: '1.037', isAmbiguous: true }]),
      findings: [
        {
          message: 'CEL-01.message.ambiguous',
          cells: ['C3'],
          found: '1.037',
          choices: [
            ['CEL-01.choice', ['C3 ← 1.037 [#,##0.00 "€"]']],
            ['CEL-01.choice', ['C3 ← 1037 [#,##0.00 "€"]']],
          ],
        },
      ],
    },
    'the same text is no doubt for a population': {
      context: rowsOf(['Baillargues', { text: '7.519', isAmbiguous: true }]),
      findings: [
        {
          message: 'CEL-01.message',
          cells: ['B3'],
          expected: '7519',
          found: '7.519',
          fix: ['B3 ← 7519 [#,##0]'],
        },
      ],
    },
    'a table of lines of text is one cause': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              rows: [['Lattes', { text: '16 955', value: '16955' }, { text: '896,95', value: '896.95' }]],
              change: { isPastedText: true },
            }),
          ],
        }),
      findings: [{ message: 'CEL-01.message.pasted', cells: ['A3'] }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
