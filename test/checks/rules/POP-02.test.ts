import { rule } from '../../../src/checks/rules/POP-02';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf, type TestRow } from '../tableOf';

const three =
  (rows: readonly TestRow[], change: Partial<TariffTable> = {}) =>
  () =>
    contextOf({ tables: [tableOf({ rows, change })] });
const legal: TestRow[] = [
  ['Baillargues', 7519],
  ['Beaulieu', 1880],
  ['Castries', 6214],
];
const municipal: TestRow[] = [
  ['Baillargues', 7421],
  ['Beaulieu', 1835],
  ['Castries', 6105],
];
const of2018: TestRow[] = [
  ['Baillargues', 7809],
  ['Beaulieu', 2104],
  ['Castries', 6352],
];
const kind = (value: 'totale' | 'municipale', text = `Population ${value}`) => ({
  statedPopulationKind: { value, sheet: 'Annexe 2', cell: 'B2', text },
});
const said = (value: 'totale' | 'municipale', year: number) => ({
  correctedPopulations: { kind: value, year },
});
const decree = (value: string) => ({
  statedDecree: { value, sheet: 'Annexe 2', cell: 'B2', text: `décret du ${value}` },
});

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the text names the right kind': three(legal, kind('totale')),
    'two lines of another kind out of three are errors of their own: POP-01 tells them': three([
      ...legal,
      ['Baillargues', 7421],
      ['Beaulieu', 1835],
    ]),
    'another year that cites its own decree: POP-06 tells it': three(of2018, decree('2020-12-30')),
    'another year that the user says: POP-06 tells it': three(of2018, said('totale', 2018)),
    'the user says the right ones, whatever the text says': three(legal, {
      ...kind('municipale'),
      ...said('totale', 2016),
    }),
  },
  invalid: {
    'the user says municipal, and they are': {
      context: three(municipal, said('municipale', 2016)),
      findings: [
        {
          message: 'POP-02.message.municipale.totale',
          cells: ['B3', 'B4', 'B5'],
          expected: 'totale 2016',
          found: 'municipale 2016',
          choices: [['POP-02.choice.write', ['B3 ← 7519', 'B4 ← 1880', 'B5 ← 6214']]],
        },
      ],
    },
    'the user says municipal, and the figures are known to be others': {
      context: three(legal, said('municipale', 2016)),
      findings: [
        {
          message: 'POP-02.message.said.totale',
          cells: ['B3', 'B4', 'B5'],
          expected: 'municipale 2016',
          found: 'totale 2016',
        },
      ],
    },
    'municipal populations throughout': {
      context: three(municipal),
      findings: [
        {
          message: 'POP-02.message.municipale.totale',
          values: { found: '2016', expected: '2016' },
          cells: ['B3', 'B4', 'B5'],
          expected: 'totale 2016',
          found: 'municipale 2016',
          choices: [['POP-02.choice.write', ['B3 ← 7519', 'B4 ← 1880', 'B5 ← 6214']]],
        },
      ],
    },
    'another year under the decree of 2018': {
      context: three(of2018),
      findings: [
        {
          message: 'POP-02.message.totale.totale',
          values: { found: '2018' },
          cells: ['B3', 'B4', 'B5'],
          expected: 'totale 2016',
          found: 'totale 2018',
          choices: [['POP-02.choice.write', ['B3 ← 7519', 'B4 ← 1880', 'B5 ← 6214']]],
        },
      ],
    },
    'the figures are right, the text is not': {
      context: three(legal, {
        ...kind('municipale', 'Populations municipales 2019'),
        headers: { population: { cell: 'B2', text: 'Populations municipales 2019' } },
      }),
      findings: [
        {
          message: 'POP-02.message.text.totale',
          cells: ['B2'],
          expected: 'totale',
          found: 'municipale',
          choices: [['POP-02.choice.text', ['B2 ← “Populations totales 2019”']]],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
