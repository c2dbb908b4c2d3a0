import { rule } from '../../../src/checks/rules/PER-01';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTable, soundTables } from '../soundTables';

const without =
  (...names: string[]) =>
  () =>
    contextOf({ tables: [soundTable({}, rows => rows.filter(([name]) => !names.includes(name)))] });
const first = (count: number, payer: 'COMMUNE' | 'CCAS') => () =>
  contextOf({ tables: [soundTable({ payer }, rows => rows.slice(0, count))] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'an extract of 15 communes out of 31': first(15, 'COMMUNE'),
    'the CCAS that signed, 23 of 31': first(23, 'CCAS'),
    'a member named twice, with the population of the one missing: PER-02 tells it': () =>
      contextOf({
        tables: [
          soundTable({}, rows =>
            rows.map(([name, ...rest]) => [name === 'Lavérune' ? 'Lattes' : name, ...rest]),
          ),
        ],
      }),
    'a line copied over that of the one missing: PER-02 tells it': () =>
      contextOf({
        tables: [
          soundTable({}, rows =>
            rows.map(row => (row[0] === 'Lavérune' ? ['Lattes', 16955, '896.95', '298.98', '149.49'] : row)),
          ),
        ],
      }),
    'an unknown name with the population of the one missing: PER-03 tells it': () =>
      contextOf({
        tables: [
          soundTable({}, rows =>
            rows.map(([name, ...rest]) => [name === 'Lavérune' ? 'Zzzzz' : name, ...rest]),
          ),
        ],
      }),
    'an ambiguous name that may be the one missing: NOM-05 tells it': () =>
      contextOf({
        tables: [
          soundTable({}, rows =>
            rows.map(([name, ...rest]) => [name === 'Cournonsec' ? 'Cournon' : name, ...rest]),
          ),
        ],
      }),
  },
  invalid: {
    'one of 31': {
      context: without('Lattes'),
      findings: [
        {
          message: 'PER-01.message',
          values: { count: 1, names: 'Lattes' },
          cells: ['A2'],
          expected: '31',
          found: '30',
          difference: '-1',
          explanation: ['PER-01.why'],
        },
      ],
    },
    'two of a table in one finding': {
      context: without('Lattes', 'Jacou'),
      findings: [
        {
          message: 'PER-01.message',
          values: { names: 'Jacou, Lattes' },
          cells: ['A2'],
          expected: '31',
          found: '29',
          difference: '-2',
        },
      ],
    },
    '16 communes are more than an extract': {
      context: first(16, 'COMMUNE'),
      findings: [
        { message: 'PER-01.message', cells: ['A2'], expected: '31', found: '16', difference: '-15' },
      ],
    },
    '24 CCAS are more than those that signed': {
      context: first(24, 'CCAS'),
      findings: [{ message: 'PER-01.message', cells: ['A2'], expected: '31', found: '24', difference: '-7' }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
