import { rule } from '../../../src/checks/rules/POP-06';
import { type TariffTable } from '../../../src/checks/tariffTable';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const stating = (decree: string | null, year: number | null) => () =>
  contextOf({ tables: [tableOf({ rows: [['Lattes', 16955]], change: cited(decree, year) })] });
const said = (kind: 'totale' | 'municipale', year: number, population: number) => () =>
  contextOf({
    tables: [
      tableOf({
        rows: [['Lattes', population]],
        change: { ...cited('2019-12-30', 2020), correctedPopulations: { kind, year } },
      }),
    ],
  });
const cited = (decree: string | null, year: number | null): Partial<TariffTable> => ({
  statedDecree:
    decree === null ? null : { value: decree, sheet: 'Annexe 2', cell: 'B2', text: `décret du ${decree}` },
  statedPopulationYear:
    year === null ? null : { value: year, sheet: 'Annexe 2', cell: 'B2', text: `habitants ${year}` },
});

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the year in force, without the decree': stating(null, 2019),
    'the reference year, without the decree': stating(null, 2016),
    'one of two tables cites it: it holds for both': () =>
      contextOf({
        tables: [
          tableOf({ rows: [['Lattes', 16955]] }),
          tableOf({ row: 9, rows: [['Lattes', 16955]], change: cited(null, null) }),
        ],
      }),
    'the user says those of the convention, whatever is cited': said('totale', 2016, 16955),
    'the user says another kind: POP-02 tells it': said('municipale', 2018, 1),
    'no column of populations': () =>
      contextOf({ tables: [tableOf({ rows: [['Lattes']], change: cited(null, null) })] }),
  },
  invalid: {
    'cited nowhere': {
      context: stating(null, null),
      findings: [{ message: 'POP-06.message', cells: ['B2'], expected: '28/12/2018' }],
    },
    'another decree': {
      context: stating('2019-12-30', 2020),
      findings: [
        { message: 'POP-06.message.other', cells: ['B2'], expected: '28/12/2018', found: '30/12/2019' },
      ],
    },
    'the user says another year': {
      context: said('totale', 2018, 17000),
      findings: [{ message: 'POP-06.message.said', cells: ['B2'], expected: '2016', found: '2018' }],
    },
    'another year': {
      context: stating(null, 2021),
      findings: [{ message: 'POP-06.message.year', cells: ['B2'], expected: '2019', found: '2021' }],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
