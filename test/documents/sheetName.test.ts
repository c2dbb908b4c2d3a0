import fc from 'fast-check';
import { sheetName } from '../../src/documents/sheetName';

test.each([
  ['Annexe 2 E-DEMAT CCAS', [], 'Annexe 2 E-DEMAT CCAS'],
  ['Annexe 2 E-DEMAT CCAS', ['Annexe 2 E-DEMAT CCAS'], 'Annexe 2 E-DEMAT CCAS (2)'],
  [
    'Annexe 2 E-DEMAT CCAS',
    ['ANNEXE 2 e-demat ccas', 'Annexe 2 E-DEMAT CCAS (2)'],
    'Annexe 2 E-DEMAT CCAS (3)',
  ],
  // 31 characters are allowed, 32 are not.
  ['x'.repeat(31), [], 'x'.repeat(31)],
  ['x'.repeat(32), [], 'x'.repeat(31)],
  ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ['a/b\\c?d*e[f]g:h', [], 'a b c d e f g h'],
  ["'Lattes'", [], 'Lattes'],
  [`${'x'.repeat(30)}'y`, [], 'x'.repeat(30)],
  ['History', [], 'History (2)'],
  ['historique', [], 'historique (2)'],
  ['', [], 'Feuille'],
  ['[]', [], 'Feuille'],
])('%j beside %j becomes %j', (wanted, taken, expected) => {
  expect(sheetName(wanted, taken)).toBe(expected);
});

test('whatever is wanted, Excel accepts the name and no other sheet has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 5 }), (wanted, taken) => {
      const name = sheetName(wanted, [wanted, ...taken]);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
      expect(name).not.toMatch(/^'|'$/);
      expect([wanted, ...taken].map(other => other.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
