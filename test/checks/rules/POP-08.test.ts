import { rule } from '../../../src/checks/rules/POP-08';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestFigure } from '../tableOf';

const lattes =
  (population: TestFigure, amount: TestFigure = '896.95', name = 'Lattes') =>
  () =>
    contextOf({ tables: [tableOf({ rows: [[name, population, amount]] })] });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'an empty line': lattes(null, null),
    'an ambiguous text: CEL-01 asks': lattes({ text: '7.519', isAmbiguous: true }),
  },
  invalid: {
    'half an inhabitant': {
      context: lattes('16955.5'),
      findings: [
        {
          message: 'POP-08.message',
          values: { found: '16 955,5' },
          cells: ['B3'],
          expected: '16955',
          found: '16955.5',
          difference: '0.5',
          fix: ['B3 ← 16955'],
        },
      ],
    },
    nobody: {
      context: lattes(0),
      findings: [
        {
          message: 'POP-08.message',
          cells: ['B3'],
          expected: '16955',
          found: '0',
          difference: '-16955',
          fix: ['B3 ← 16955'],
        },
      ],
    },
    'less than nobody': {
      context: lattes(-5),
      findings: [
        {
          message: 'POP-08.message',
          cells: ['B3'],
          expected: '16955',
          found: '-5',
          difference: '-16960',
          fix: ['B3 ← 16955'],
        },
      ],
    },
    'a text that is no number': {
      context: lattes({ text: 'environ 17 000' }),
      findings: [
        {
          message: 'POP-08.message',
          cells: ['B3'],
          expected: '16955',
          found: 'environ 17 000',
          fix: ['B3 ← 16955'],
        },
      ],
    },
    'missing beside amounts': {
      context: lattes(null),
      findings: [
        { message: 'POP-08.message.missing', cells: ['B3'], expected: '16955', fix: ['B3 ← 16955'] },
      ],
    },
    'of nobody we know': {
      context: lattes('12.5', '1.00', 'Syndicat mixte'),
      findings: [{ message: 'POP-08.message', cells: ['B3'], found: '12.5' }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
