import { rule } from '../../../src/checks/rules/PER-02';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const rowsOf =
  (...rows: TestRow[]) =>
  () =>
    contextOf({ tables: [tableOf({ rows })] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'a commune and its CCAS in one table': rowsOf(['Lattes', 16955], ['CCAS de Lattes', 16955]),
  },
  invalid: {
    'the same line twice': {
      context: rowsOf(['Lattes', 16955, '896.95'], ['Jacou', 6911, '365.60'], ['Lattes', 16955, '896.95']),
      findings: [
        {
          message: 'PER-02.message',
          cells: ['A3', 'A5'],
          expected: '1',
          found: '2',
          difference: '1',
          explanation: ['PER-02.why.same'],
        },
      ],
    },
    'in the place of another, figures and all': {
      context: () =>
        contextOf({
          tables: [
            soundTable({}, rows =>
              rows.map(row =>
                row[0] === 'Lavérune' ? ['Lattes', 16955, '896.95', '298.98', '149.49'] : row,
              ),
            ),
          ],
        }),
      findings: [
        {
          message: 'PER-02.message',
          cells: ['A15', 'A16'],
          expected: '1',
          found: '2',
          difference: '1',
          explanation: ['PER-02.why.same', 'PER-02.why.missing'],
        },
      ],
    },
    'twice with other figures': {
      context: rowsOf(['Lattes', 16955, '896.95'], ['Lattes', 16955, '896.59']),
      findings: [
        {
          message: 'PER-02.message',
          cells: ['A3', 'A4'],
          expected: '1',
          found: '2',
          difference: '1',
          explanation: ['PER-02.why.different'],
        },
      ],
    },
    'the name stands for another member, whose population is on the line': {
      context: rowsOf(['Lattes', 16955], ['Lattes', 3240]),
      findings: [
        {
          message: 'PER-02.message',
          cells: ['A3', 'A4'],
          expected: '1',
          found: '2',
          difference: '1',
          choices: [['name.choice.write', ['A4 ← “Lavérune”']]],
          explanation: ['member.why.population'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
