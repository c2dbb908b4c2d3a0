import { rule } from '../../../src/checks/rules/POP-07';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const convention = contextOf({}).convention;
/** The year before, as if known: Lattes had 16 148 (5 % less is 16 107,25) or 16 140 inhabitants. */
const before = (population: number) => ({
  source: 'essai',
  inForce: { '2015': '2018-01-01', '2016': '2019-01-01' },
  communes: { '34129': [{ kind: 'totale' as const, year: 2015, population }] },
});
const lattes = (population: number, previous: number) => () =>
  contextOf({
    convention,
    populations: before(previous),
    tables: [tableOf({ rows: [['Lattes', population]] })],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'just under 5 %': lattes(16955, 16148),
    'not the figure of the decree: POP-01 tells it': lattes(18000, 16955),
  },
  invalid: {
    'just over 5 %': {
      context: lattes(16955, 16140),
      findings: [
        {
          message: 'POP-07.message',
          values: { percent: 5 },
          cells: ['B3'],
          expected: '16140',
          found: '16955',
          difference: '815',
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
