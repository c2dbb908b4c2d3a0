import { rule } from '../../../src/checks/rules/TOT-03';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { threeLines } from './threeLines';
import { testRule } from '../ruleTester';

const totalled = (formula: string) =>
  contextOf({
    tables: [soundTable({ totals: [472573, { formula, value: '24999.99' }, '8333.33', '4166.65'] })],
  });

const RIGHT = '=SUM(C3:C33)';
const choices = [['total.choice.sum', [`C34 ← ${RIGHT}`]]] as const;
const told = (
  message: 'TOT-03.message' | 'TOT-03.message.itself' | 'TOT-03.message.extra',
  formula: string,
) => ({
  message,
  cells: ['C34'],
  expected: RIGHT,
  found: formula,
  choices,
});

testRule(rule, {
  valid: {
    'every line': () => totalled('=SUM(C3:C33)'),
    'every line, with dollars and inside ROUND': () => totalled('=ROUND(SUM($C$3:$C$33),2)'),
    'the header adds nothing': () => totalled('=SUM(C2:C33)'),
    'two ranges that make the whole': () => totalled('=SUM(C3:C20,C21:C33)'),
    'a formula of another kind is not judged': () => totalled('=SUMIF(A3:A33,"*",C3:C33)'),
    'typed totals are TOT-01': () =>
      contextOf({ tables: [soundTable({ totals: [472573, '24999.99', '8333.33', '4166.65'] })] }),
  },
  invalid: {
    'the last line left out': {
      context: () => totalled('=SUM(C3:C32)'),
      findings: [
        {
          ...told('TOT-03.message', '=SUM(C3:C32)'),
          values: { count: 1, names: 'Villeneuve-lès-Maguelone' },
        },
      ],
    },
    'the first line left out': {
      context: () => totalled('=SUM(C4:C33)'),
      findings: [{ ...told('TOT-03.message', '=SUM(C4:C33)'), values: { count: 1, names: 'Baillargues' } }],
    },
    'itself included': {
      context: () => totalled('=SUM(C3:C34)'),
      findings: [told('TOT-03.message.itself', '=SUM(C3:C34)')],
    },
    'another column': {
      context: () => totalled('=SUM(D3:D33)'),
      findings: [{ ...told('TOT-03.message', '=SUM(D3:D33)'), values: { count: 31 } }],
    },
    'two columns': {
      context: () => totalled('=SUM(C3:D33)'),
      findings: [{ ...told('TOT-03.message.extra', '=SUM(C3:D33)'), values: { extra: 'D3' } }],
    },
    'cells one by one, one forgotten': {
      context: () =>
        contextOf({
          tables: [
            threeLines(rows => rows, {
              totals: [38103, { formula: '=C3+C5', value: '978.58' }, '671.90', '335.95'],
            }),
          ],
        }),
      findings: [
        {
          message: 'TOT-03.message',
          values: { names: 'Castelnau-le-Lez' },
          cells: ['C6'],
          expected: '=SUM(C3:C5)',
          found: '=C3+C5',
          choices: [['total.choice.sum', ['C6 ← =SUM(C3:C5)']]],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
