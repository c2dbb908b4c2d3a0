import { rule } from '../../../src/checks/rules/PER-05';
import { annexe1 } from '../applicationSheets';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const signed = annexe1(
  ['Lattes', 'Commune', 'Oui', 'Oui', 'Oui', 'Oui'],
  ['Lattes', 'CCAS', 'Oui', 'Non', 'Non', 'Oui'],
);
const ccas =
  (...names: string[]) =>
  () =>
    contextOf({
      sheets: [signed],
      tables: [tableOf({ payer: 'CCAS', rows: names.map(name => [name, 1, '1.00', '1.00', '1.00']) })],
    });

testRule(rule, {
  valid: {
    'the CCAS that signed': ccas('Lattes'),
    'communes are not concerned': () =>
      contextOf({ sheets: [signed], tables: [tableOf({ rows: [['Jacou', 1, '1.00', '1.00', '1.00']] })] }),
    'not subscribed': () =>
      contextOf({
        sheets: [signed],
        tables: [tableOf({ payer: 'CCAS', rows: [['Jacou', 1, '1.00', '1.00', 'X']] })],
      }),
  },
  invalid: {
    'two that did not, in one finding': {
      context: ccas('Jacou', 'Lattes', 'Montaud'),
      findings: [
        {
          message: 'PER-05.message',
          values: { count: 2, names: 'Jacou, Montaud' },
          cells: ['A3', 'A5'],
          expected: '1',
          found: '3',
          difference: '2',
        },
      ],
    },
  },
  notRun: {
    'no annexe 1': { context: () => contextOf({ tables: soundTables() }), reason: 'PER-05.notRun' },
  },
});
