import fc from 'fast-check';
import { editDistance } from '../../../src/domain/names/editDistance';
import { tableDistance } from './tableDistance';

test.each([
  ['perols', 'perols', 0],
  ['perois', 'perols', 1],
  ['perosl', 'perols', 1],
  ['peols', 'perols', 1],
  ['peerols', 'perols', 1],
  ['epreols', 'perols', 2],
  ['perol', 'erols', 2],
  ['', 'ab', 2],
  ['lecros', 'lecres', 1],
  // Three: an edit inside a transposition is not one of the four.
  ['ca', 'abc', 3],
])('%j and %j are %d edits apart', (first, second, edits) => {
  expect(editDistance(first, second, 2)).toBe(edits);
  expect(editDistance(second, first, 2)).toBe(edits);
});

test('the table of the textbooks agrees, up to any limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (first, second, limit) => {
      expect(editDistance(first, second, limit)).toBe(Math.min(tableDistance(first, second), limit + 1));
    }),
    { numRuns: 20_000 },
  );
});
