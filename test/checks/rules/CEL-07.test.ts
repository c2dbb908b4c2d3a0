import { rule } from '../../../src/checks/rules/CEL-07';
import { type Area } from '../../../src/checks/snapshot';
import { contextOf, sheetsOfTables } from '../contextOf';
import { testRule } from '../ruleTester';
import { soundTables } from '../soundTables';
import { tableOf } from '../tableOf';

const tables = [
  tableOf({
    rows: [
      ['Lattes', 16955],
      ['Jacou', 6911],
    ],
    totals: [23866],
  }),
];
const merged =
  (...areas: Area[]) =>
  () =>
    contextOf({ tables, sheets: sheetsOfTables(tables, { merged: areas }) });
const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'the title and a header': merged(area(0, 0, 1, 5), area(1, 1, 1, 1)),
    'beside and below the table': merged(area(2, 7, 2, 1), area(8, 0, 1, 5)),
  },
  invalid: {
    'two lines share a population': {
      context: merged(area(2, 1, 2, 1)),
      findings: [{ message: 'CEL-07.message', cells: ['B3'], found: 'B3:B4', fix: ['unmerge B3:B4'] }],
    },
    'the totals too': {
      context: merged(area(2, 1, 2, 1), area(4, 0, 1, 2)),
      findings: [
        {
          message: 'CEL-07.message',
          values: { count: 2 },
          cells: ['B3', 'A5'],
          found: 'B3:B4, A5:B5',
          fix: ['unmerge B3:B4', 'unmerge A5:B5'],
        },
      ],
    },
  },
  notRun: { 'no table': { context: () => contextOf({}), reason: 'check.noTable' } },
});
