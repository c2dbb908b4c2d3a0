import { rule } from '../../../src/checks/rules/CAL-13';
import { Decimal } from '../../../src/domain/money/decimal';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { type TestRow } from '../tableOf';
import { columnOf, threeLines } from './threeLines';

const RIGHT = ['C3 ← 397.77 [#,##0.00]', 'C4 ← 1037.14 [#,##0.00]', 'C5 ← 580.81 [#,##0.00]'];
const total = (value: number) => ({
  statedTotalPopulation: { value: new Decimal(value), sheet: 'Annexe 2', cell: 'B9', text: String(value) },
});

testRule(rule, {
  valid: {
    'PopTot 472 573': () => contextOf({ tables: [threeLines()] }),
    'a table without reference, on its stated total': () =>
      contextOf({ tables: [threeLines(rows => rows, { payer: null, change: total(472573) })] }),
  },
  invalid: {
    'the municipal total, 465 070': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['404.19', '1053.87', '590.18']))] }),
      findings: [
        {
          message: 'CAL-13.message.legal',
          values: { kind: 'municipale', year: '2016', implied: '465\u202f070' },
          cells: ['C3', 'C4', 'C5'],
          expected: '472573',
          found: '465070',
          difference: '-7503',
          choices: [['figure.choice.recompute', RIGHT]],
        },
      ],
    },
    'the total of the délibération, about 472 897: Juvignac 580,41': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['397.50', '1036.43', '580.41']))] }),
      findings: [
        {
          message: 'CAL-13.message',
          cells: ['C3', 'C4', 'C5'],
          expected: '472573',
          found: '472897',
          difference: '324',
          choices: [['figure.choice.recompute', RIGHT]],
        },
      ],
    },
    'the total without Montaud': {
      context: () => contextOf({ tables: [threeLines(columnOf(1, ['398.61', '1039.34', '582.04']))] }),
      findings: [
        {
          message: 'CAL-13.message.without',
          values: { member: 'Montaud' },
          cells: ['C3', 'C4', 'C5'],
          expected: '472573',
          found: '471574',
          difference: '-999',
          choices: [['figure.choice.recompute', RIGHT]],
        },
      ],
    },
    'without payer, from the cost per inhabitant alone': {
      context: () =>
        contextOf({
          tables: [
            threeLines(
              rows =>
                rows.map(([name, population], row): TestRow => [
                  name,
                  population!,
                  ['404.19', '1053.87', '590.18'][row]!,
                ]),
              { payer: null },
            ),
          ],
        }),
      findings: [
        {
          message: 'CAL-13.message.legal',
          cells: ['C3', 'C4', 'C5'],
          expected: '472573',
          found: '465070',
          difference: '-7503',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
