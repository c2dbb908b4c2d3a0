import { rule } from '../../../src/checks/rules/CEL-03';
import { contextOf } from '../contextOf';
import { testRule } from '../ruleTester';
import { sheetOf, type TestCell } from '../snapshotOf';
import { soundTables } from '../soundTables';
import { tableOf, type TestFigure, type TestRow } from '../tableOf';
import { toR1C1 } from '../withR1C1';

/** Costs of five lines, each by the formula given for its 1-based row. */
const costs =
  (...formulas: string[]) =>
  () => {
    const rows = formulas.map((formula, index): TestRow => {
      const figure: TestFigure = { formula, value: 1, r1c1: toR1C1(formula, index + 2, 2) };
      return [['Baillargues', 'Beaulieu', 'Castries', 'Clapiers', 'Jacou'][index] ?? '', 1, figure];
    });
    return contextOf({ tables: [tableOf({ rows })] });
  };
const share = (row: number) => `=B${row}*$H$1`;

const run =
  (...cells: TestCell[]) =>
  () =>
    contextOf({
      sheets: [
        sheetOf(
          'Annexe 2',
          cells.map(cell => [cell]),
        ),
      ],
    });
const same: TestCell = { formula: '=…', r1c1: '=R1C2*2', value: 2 };

testRule(rule, {
  valid: {
    'six sound tables, of values': () => contextOf({ tables: soundTables() }),
    'the same formula throughout': costs(share(3), share(4), share(5), share(6), share(7)),
    'no formula has the majority': costs('=B3', '=B3+1', '=B3+2', '=B3+3', '=B3+4'),
    'a typed value: CEL-02 tells it': run(same, same, 5, same, same, same),
    'a total below a run': run(same, same, same, same, { formula: '=SUM(A1:A4)', value: 8 }),
    'an error: CEL-06 tells it': run(same, same, same, { formula: '=#REF!*2', value: '#REF!' }, same, same),
  },
  invalid: {
    'a missing dollar': {
      context: costs(share(3), share(4), '=B5*H3', share(6), share(7)),
      findings: [
        {
          message: 'CEL-03.message',
          cells: ['C5'],
          expected: '=B5*$H$1',
          found: '=B5*H3',
          fix: ['C5 ← =B5*$H$1'],
        },
      ],
    },
    'two lines that read the line above are one cause': {
      context: costs(share(3), '=B3*$H$1', '=B4*$H$1', share(6), share(7)),
      findings: [
        {
          message: 'CEL-03.message',
          values: { count: 2 },
          cells: ['C4', 'C5'],
          expected: '=B4*$H$1',
          found: '=B3*$H$1',
          fix: ['C4 ← =B4*$H$1', 'C5 ← =B5*$H$1'],
        },
      ],
    },
    'inside a run of another sheet': {
      context: run(same, same, { formula: '=B1*3', value: 3 }, same, same, same),
      findings: [
        {
          message: 'CEL-03.message',
          cells: ['A3'],
          expected: '=$B$1*2',
          found: '=B1*3',
          fix: ['A3 ← =$B$1*2'],
        },
      ],
    },
  },
});
