import { rule } from '../../../src/checks/rules/CEL-05';
import { type SheetSnapshot } from '../../../src/checks/snapshot';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf } from '../snapshotOf';
import { soundTables } from '../soundTables';

const sheet = (change: Partial<SheetSnapshot>) => () =>
  contextOf({
    sheets: [
      sheetOf(
        'Annexe 2',
        [
          ['Commune', 'Coût'],
          ['Lattes', 1],
          [null, null],
        ],
        change,
      ),
    ],
  });

testRule(rule, {
  valid: {
    'six sound tables': () => contextOf({ tables: soundTables() }),
    'an empty row hidden': sheet({ hiddenRows: [2, 900] }),
    'an empty column hidden': sheet({ hiddenColumns: [7] }),
    'a filter that hides nothing': sheet({ hasFilter: true }),
    'an empty sheet hidden': () =>
      contextOf({ sheets: [sheetOf('Annexe 2', [[null]], { visibility: 'hidden' })] }),
  },
  invalid: {
    'a row of data': {
      context: sheet({ hiddenRows: [1] }),
      findings: [{ message: 'CEL-05.message.rows', cells: ['A2'], found: '2', fix: ['show rows 2'] }],
    },
    'rows behind a filter': {
      context: sheet({ hiddenRows: [0, 1], hasFilter: true }),
      findings: [
        {
          message: 'CEL-05.message.filter',
          values: { count: 2 },
          cells: ['A1', 'A2'],
          found: '1, 2',
          fix: ['show rows 1, 2'],
        },
      ],
    },
    'a column of data': {
      context: sheet({ hiddenColumns: [1] }),
      findings: [{ message: 'CEL-05.message.columns', cells: ['B1'], found: 'B', fix: ['show columns 2'] }],
    },
    'a hidden sheet': {
      context: sheet({ visibility: 'hidden' }),
      findings: [
        {
          message: 'CEL-05.message.sheet',
          cells: [],
          choices: [['CEL-05.choice.sheet', ['show sheet Annexe 2']]],
        },
      ],
    },
    'a very hidden sheet, whatever it hides inside': {
      context: sheet({ visibility: 'veryHidden', hiddenRows: [1] }),
      findings: [
        {
          message: 'CEL-05.message.veryHidden',
          cells: [],
          choices: [['CEL-05.choice.sheet', ['show sheet Annexe 2']]],
        },
      ],
    },
  },
});
