import { textCell } from '../../src/documents/cells';
import { wrappedHeights } from '../../src/documents/wrappedHeights';

const heightOf = (text: string, width = 11) =>
  wrappedHeights([[textCell(text, 'paragraph')]], [{ width }]).get(0) ?? 15;

// Ten characters a line: one of the eleven is the padding.
test.each([
  ['', 15],
  ['dix lettre', 15],
  ['dix lettres', 30],
  ['un deux trois', 30],
  ['un deux trois quatre', 45],
  ['un deux trois quatre cinq', 60],
  ['abcdefghij', 15],
  ['abcdefghijk', 30],
  ['un abcdefghijk', 45],
  ['abcdefghijk un', 30],
  ['a\nb\nc', 45],
  ['x'.repeat(10_000), 409],
])('« %s » is %d points high', (text, points) => expect(heightOf(text)).toBe(points));

test('a row is as high as its highest cell, and cells that do not wrap do not count', () => {
  const long = 'un deux trois quatre cinq';
  expect([
    ...wrappedHeights(
      [
        [textCell(long, 'title'), textCell('a', 'paragraph')],
        [textCell('a', 'paragraph'), textCell(long, 'paragraph')],
      ],
      [{ width: 11 }, { width: 11 }],
    ),
  ]).toEqual([[1, 60]]);
});
