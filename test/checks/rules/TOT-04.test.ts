import { rule } from '../../../src/checks/rules/TOT-04';
import { contextOf, sheetsOfTables } from '../contextOf';
import { soundTable } from '../soundTables';
import { type ExpectedFinding, testRule } from '../ruleTester';

const table = (formula: string, hiddenRows: readonly number[] = [13]) =>
  soundTable({ hiddenRows, totals: [472573, { formula, value: '24419.18' }, '8333.33', '4166.65'] });

const finding: ExpectedFinding = {
  message: 'TOT-04.message',
  values: { count: 1, names: 'Juvignac', leftOut: '580,81\u00a0€' },
  cells: ['C34'],
  expected: '24999.99',
  found: '24419.18',
  difference: '-580.81',
  choices: [['total.choice.sum', ['C34 ← =SUM(C3:C33)']]],
};

testRule(rule, {
  valid: {
    'SUM adds up hidden rows': () => contextOf({ tables: [table('=SUM(C3:C33)')] }),
    'nothing is hidden': () => contextOf({ tables: [table('=SUBTOTAL(109,C3:C33)', [])] }),
    'SUBTOTAL(9) adds up rows hidden by hand': () => contextOf({ tables: [table('=SUBTOTAL(9,C3:C33)')] }),
  },
  invalid: {
    'SUBTOTAL(109) and a hidden row': {
      context: () => contextOf({ tables: [table('=SUBTOTAL(109,C3:C33)')] }),
      findings: [finding],
    },
    'SUBTOTAL(9) and a row hidden by a filter': {
      context: () => {
        const filtered = table('=SUBTOTAL(9,C3:C33)');
        return contextOf({ tables: [filtered], sheets: sheetsOfTables([filtered], { hasFilter: true }) });
      },
      findings: [finding],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
