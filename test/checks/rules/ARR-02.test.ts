import { rule } from '../../../src/checks/rules/ARR-02';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { soundTable } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';
import { oneFigure, threeLines } from './threeLines';
import { testRule } from '../ruleTester';

const TOTALS = [472573, '24999.99', '8333.33', '4166.65'];
const named = (value: number | string, text = 'Budget') => ({
  statedBudget: { value: new Decimal(value), sheet: 'Annexe 2', cell: 'B1', text },
  statedPeriodicity: null,
});
const stated = (value: number) => ({
  statedBudget: { value: new Decimal(value), sheet: 'Annexe 2', cell: 'B1', text: `${value} €` },
});
const without = (name: string) => (rows: TestRow[]) => rows.filter(([written]) => written !== name);

testRule(rule, {
  valid: {
    'an écart d’arrondi': () => contextOf({ tables: [soundTable({ totals: TOTALS })] }),
    'the wrong amount of a line is told by itself': () =>
      contextOf({ tables: [soundTable({ totals: TOTALS }, oneFigure(2, 1, '1073.14'))] }),
    'amounts that follow from a wrong population are told by POP-01': () =>
      contextOf({
        tables: [
          soundTable({}, rows =>
            rows.map((row): TestRow =>
              row[0] === 'Juvignac' ? ['Juvignac', 10797, '571.18', '190.39', '95.20'] : row,
            ),
          ),
        ],
      }),
    'a member that does not subscribe leaves its share to the métropole': () =>
      contextOf({
        tables: [
          soundTable({}, rows =>
            rows.map((row): TestRow => (row[0] === 'Juvignac' ? ['Juvignac', 10979, 'X', 'X', 'X'] : row)),
          ),
        ],
      }),
    'a few members only': () => contextOf({ tables: [threeLines()] }),
    'a typed total within the roundings is TOT-01': () =>
      contextOf({ tables: [soundTable({ totals: [472573, '25000', '8333.33', '4166.65'] })] }),
    'a budget stated without a period, that of the convention or of a year of it': () =>
      contextOf({
        tables: [
          soundTable({ change: named(25000) }),
          soundTable({ sheet: 'An', change: named('8333.33') }),
          soundTable({ sheet: 'Tout', change: named(60000) }),
        ],
      }),
    'an amount without a period that nothing calls a budget': () =>
      contextOf({ tables: [soundTable({ change: named(26000, 'Coût de la maquette') })] }),
    'the stated budget of the convention': () =>
      contextOf({ tables: [soundTable({ change: stated(25000) })] }),
  },
  invalid: {
    'a member is missing': {
      context: () => contextOf({ tables: [soundTable({}, without('Montaud'))] }),
      findings: [
        {
          message: 'ARR-02.message.missing',
          values: { names: 'Montaud', amount: '52,85\u00a0€', gap: '−52,86\u00a0€', count: 1 },
          cells: ['C2', 'D2', 'E2'],
          expected: '25000.00',
          found: '24947.14',
          difference: '-52.86',
        },
      ],
    },
    'a line stands twice': {
      context: () => contextOf({ tables: [soundTable({}, rows => [...rows, rows[14]!])] }),
      findings: [
        {
          message: 'ARR-02.message.repeated',
          values: { names: 'Montaud', amount: '52,85\u00a0€' },
          cells: ['C2', 'D2', 'E2'],
          expected: '25000.00',
          found: '25052.84',
          difference: '52.84',
        },
      ],
    },
    'a line of no member': {
      context: () =>
        contextOf({
          tables: [
            soundTable({}, rows => [
              ...rows,
              [
                { written: 'Le Cros', match: { kind: 'stranger', commune: 'Le Cros' } },
                300,
                '15.87',
                '5.29',
                '2.65',
              ],
            ]),
          ],
        }),
      findings: [
        {
          message: 'ARR-02.message.strangers',
          values: { names: 'Le Cros', amount: '15,87\u00a0€' },
          cells: ['C2', 'D2', 'E2'],
          expected: '25000.00',
          found: '25015.86',
          difference: '15.86',
        },
      ],
    },
    'one missing and another twice': {
      context: () => contextOf({ tables: [soundTable({}, rows => [...without('Montaud')(rows), rows[0]!])] }),
      findings: [
        {
          message: 'ARR-02.message.several',
          values: { names: 'Montaud, Baillargues', count: 2 },
          cells: ['C2', 'D2', 'E2'],
          expected: '25000.00',
          found: '25344.91',
          difference: '344.91',
        },
      ],
    },
    'a typed total of 24 812,00': {
      context: () => contextOf({ tables: [soundTable({ totals: [472573, '24812', '8333.33', '4166.65'] })] }),
      findings: [
        {
          message: 'ARR-02.message.typed',
          cells: ['C34'],
          expected: '24999.99',
          found: '24812.00',
          difference: '-187.99',
          choices: [['total.choice.sum', ['C34 ← =SUM(C3:C33)']]],
        },
      ],
    },
    'another budget is stated, without a period': {
      context: () => contextOf({ tables: [soundTable({ change: named(26000) })] }),
      findings: [
        {
          message: 'ARR-02.message.stated',
          cells: ['B1'],
          expected: '25000',
          found: '26000',
          difference: '1000.00',
        },
      ],
    },
    'another budget is stated above the table': {
      context: () => contextOf({ tables: [soundTable({ change: stated(26000) })] }),
      findings: [
        {
          message: 'ARR-02.message.stated',
          cells: ['B1'],
          expected: '25000',
          found: '26000',
          difference: '1000.00',
        },
      ],
    },
    'without reference, against the stated budget': {
      context: () =>
        contextOf({
          tables: [
            tableOf({
              application: null,
              rows: [
                ['Lunel', null, '600.00'],
                ['Sommières', null, '300.00'],
              ],
              change: stated(1000),
            }),
          ],
        }),
      findings: [
        {
          message: 'ARR-02.message',
          cells: ['C2'],
          expected: '1000.00',
          found: '900.00',
          difference: '-100.00',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
