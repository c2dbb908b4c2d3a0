import { numberCell, textCell, blankCell } from '../../src/documents/cells';
import { styleAreas } from '../../src/excel/styleAreas';

const name = textCell('x', 'name');
const euros = numberCell(1, 'euros');

test('a table of one style a column is covered by one rectangle a column', () => {
  expect(
    styleAreas([
      [name, euros, euros],
      [name, euros, euros],
      [name, euros, euros],
    ]),
  ).toEqual([
    { style: 'name', row: 0, column: 0, rowCount: 3, columnCount: 1 },
    { style: 'euros', row: 0, column: 1, rowCount: 3, columnCount: 2 },
  ]);
});

test('blank cells belong to no rectangle and part those around them', () => {
  expect(
    styleAreas([
      [name, blankCell, name],
      [blankCell, blankCell, blankCell],
      [name, blankCell, name],
    ]),
  ).toHaveLength(4);
});

test('rectangles of different widths are not joined', () => {
  expect(
    styleAreas([
      [euros, euros],
      [euros, name],
    ]),
  ).toEqual([
    { style: 'euros', row: 0, column: 0, rowCount: 1, columnCount: 2 },
    { style: 'euros', row: 1, column: 0, rowCount: 1, columnCount: 1 },
    { style: 'name', row: 1, column: 1, rowCount: 1, columnCount: 1 },
  ]);
});

test('every styled cell is covered exactly once, by its own style', () => {
  const rows = [
    [name, euros, blankCell, euros],
    [name, name, euros, euros],
    [blankCell, name, euros, name],
  ];
  const covered = rows.map(cells => cells.map(() => [] as string[]));
  for (const area of styleAreas(rows)) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1)
        covered[row]![column]!.push(area.style);
    }
  }
  expect(covered).toEqual(rows.map(cells => cells.map(({ style }) => (style === 'blank' ? [] : [style]))));
});
