import { blankCell, formulaCell, numberCell, textCell } from '../../src/documents/cells';
import { Decimal } from '../../src/domain/money/decimal';
import { type SheetModel } from '../../src/documents/sheetModel';
import { compareCells, uncompared } from '../../src/excel/compareCells';

const model: SheetModel = {
  name: 'x',
  columns: [{ width: 1 }, { width: 1 }, { width: 1 }],
  rows: [
    [
      textCell('Lattes', 'name'),
      numberCell(16955, 'inhabitants'),
      formulaCell('=B1/2', new Decimal('66.29'), 'euros'),
    ],
    [blankCell, blankCell, formulaCell('=IF(1,"exact")', 'exact', 'verdict')],
  ],
  rowHeights: new Map(),
  headerRow: 0,
  orientation: 'portrait',
  footer: '',
};

test('texts, figures and formulas are compared', () => {
  expect(
    compareCells(model, [
      ['Lattes', 16955, 66.29],
      ['', '', 'exact'],
    ]),
  ).toEqual({ compared: 4, mismatches: [], pending: 0 });
});

test.each([
  ['one cent more', 66.3],
  ['a tenth of a cent more', 66.291],
  ['an error', '#REF!'],
  ['nothing', ''],
  ['a text that looks right', '66.29'],
])('%s is a mismatch', (_, found) => {
  expect(
    compareCells(model, [
      ['Lattes', 16955, found],
      ['', '', 'exact'],
    ]).mismatches,
  ).toEqual([{ address: 'C1', expected: '66.29', found: String(found) }]);
});

test('a function still computing is pending, not wrong', () => {
  expect(
    compareCells(model, [
      ['Lattes', 16955, '#BUSY!'],
      ['', '', 'exact'],
    ]),
  ).toEqual({ compared: 4, mismatches: [], pending: 1 });
});

test('missing rows are mismatches', () => {
  expect(compareCells(model, []).mismatches).toHaveLength(4);
});

test('a text that Excel took for a date is a mismatch', () => {
  expect(
    compareCells(model, [
      [43525, 16955, 66.29],
      ['', '', 'exact'],
    ]).mismatches,
  ).toEqual([{ address: 'A1', expected: 'Lattes', found: '43525' }]);
});

test('a sheet that could not be read is pending as a whole', () => {
  expect(uncompared(model)).toEqual({ compared: 4, mismatches: [], pending: 4 });
});
