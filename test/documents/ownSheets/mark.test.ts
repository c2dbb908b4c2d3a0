import fc from 'fast-check';
import { markFormula, newMark, parseMark } from '../../../src/documents/ownSheets/mark';

const id = '01234567-89ab-4cde-8f01-23456789abcd';

test.each([
  [{ id, key: 'titres/montpellier-2019/2019' }, `="${id} titres/montpellier-2019/2019"`],
  [{ id, key: 'annexe2/x/E"A"/COMMUNE/0' }, `="${id} annexe2/x/E""A""/COMMUNE/0"`],
  [{ id, key: null }, `="${id}"`],
])('%j is the formula %s, and reads back', (mark, formula) => {
  expect(markFormula(mark)).toBe(formula);
  expect(parseMark(formula)).toEqual(mark);
});

test('a key that no formula can hold is left to the ledger: 255 characters in all, not one more', () => {
  const longest = 'k'.repeat(255 - id.length - 1);
  expect(parseMark(markFormula({ id, key: longest }))).toEqual({ id, key: longest });
  expect(parseMark(markFormula({ id, key: `${longest}k` }))).toEqual({ id, key: null });
});

test.each(['=1', '="texte"', `=${id}`, `="${id}" & "x"`, `="${id} a"b"`, '', null, undefined, 12])(
  'what is not ours (%p) is no mark',
  formula => expect(parseMark(formula)).toBeNull(),
);

test('any key reads back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), key => {
      const mark = newMark(key);
      expect(parseMark(markFormula(mark))).toEqual(key.includes('\n') ? expect.anything() : mark);
    }),
  );
});
