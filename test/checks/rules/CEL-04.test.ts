import { rule } from '../../../src/checks/rules/CEL-04';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const billedBy = (formula: string) => () =>
  contextOf({
    tables: [
      tableOf({
        rows: [
          ['Lattes', 16955, '896.95', '298.98', { formula, value: '149.49' }],
          ['Jacou', 6911, '365.60', '121.87', { formula, value: '60.93' }],
        ],
      }),
    ],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the parameters in cells': billedBy('=ROUND(B3*$B$6*(1-$B$8)/($B$9*$B$7),2)'),
    'the add-in’s function': billedBy('=TARIF(B3,"E-DEMAT","COMMUNE","montpellier-2019")'),
  },
  invalid: {
    'the rate': {
      context: billedBy('=D3*0.5'),
      findings: [
        { message: 'CEL-04.message', values: { count: 2, found: '0,5' }, cells: ['E3', 'E4'], found: '0.5' },
      ],
    },
    'budget and population': {
      context: billedBy('=ROUND(B3*25000/472573,2)'),
      findings: [
        {
          message: 'CEL-04.message',
          values: { found: '25000 ; 472573' },
          cells: ['E3', 'E4'],
          found: '25000 ; 472573',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
