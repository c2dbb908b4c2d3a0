import { rule } from '../../../src/checks/rules/CEL-02';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell } from '../snapshotOf';
import { soundTables } from '../soundTables';
import { tableOf, type TestFigure, type TestRow } from '../tableOf';

const half = (value: string, r1c1 = '=RC[-1]/2'): TestFigure => ({ formula: '=…', r1c1, value });
const rows = (...billed: TestFigure[]): TestRow[] =>
  ['Baillargues', 'Beaulieu', 'Castries', 'Clapiers', 'Jacou'].map((name, index) => [
    name,
    1,
    2,
    3,
    billed[index] ?? half('1'),
  ]);
const table =
  (...billed: TestFigure[]) =>
  () =>
    contextOf({ tables: [tableOf({ rows: rows(...billed) })] });
const column =
  (...cells: TestCell[]) =>
  () =>
    contextOf({
      sheets: [
        sheetOf(
          'Annexe 2',
          cells.map(cell => [1, cell]),
        ),
      ],
    });
const twice: TestCell = { formula: '=…', r1c1: '=RC[-1]*2', value: 2 };

testRule(rule, {
  valid: {
    'six sound tables, of values': () => contextOf({ tables: soundTables() }),
    'formulas throughout': table(),
    'not subscribed among formulas': table(half('1'), 'X'),
    'as many constants as formulas': table(half('1'), half('1'), 5, 6, 7),
    'a header above and a total below a run': column(7, twice, twice, twice, twice, 99),
  },
  invalid: {
    'one pasted value': {
      context: table(half('1'), '76.19'),
      findings: [
        {
          message: 'CEL-02.message',
          values: { cell: 'E4', found: 76.19 },
          cells: ['E4'],
          expected: '=D4/2',
          found: '76.19',
          fix: ['E4 ← =D4/2'],
        },
      ],
    },
    'two values of one column are one cause': {
      context: table('5', half('1'), half('1'), half('1'), '6'),
      findings: [
        {
          message: 'CEL-02.message',
          values: { count: 2 },
          cells: ['E3', 'E7'],
          expected: '=D3/2',
          found: '5',
          fix: ['E3 ← =D3/2', 'E7 ← =D7/2'],
        },
      ],
    },
    'inside a run of another sheet': {
      context: column(twice, twice, 5, twice, twice, twice),
      findings: [
        { message: 'CEL-02.message', cells: ['B3'], expected: '=A3*2', found: '5', fix: ['B3 ← =A3*2'] },
      ],
    },
    'a formula we cannot rewrite is not written': {
      context: table(5, ...[1, 2, 3, 4].map(value => half(String(value), '=SUM(C[-1])'))),
      findings: [{ message: 'CEL-02.message', cells: ['E3'], expected: '=SUM(C[-1])', found: '5' }],
    },
  },
});
