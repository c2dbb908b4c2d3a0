import fc from 'fast-check';
import { communeKey } from '../../../src/domain/names/communeKey';

test.each([
  ['Saint-Jean-de-Védas', 'saint jean de vedas'],
  ['ST JEAN DE VEDAS', 'saint jean de vedas'],
  ['Ste-Croix', 'sainte croix'],
  ['Prades s/Lez', 'prades sur lez'],
  ['Prades S/ Lez', 'prades sur lez'],
  // A whole word only: no other word changes for holding "st" or "s".
  ['Restinclières', 'restinclieres'],
  ['L’Œuvre', 'l oeuvre'],
  ['ﬁn Ｌattes', 'fin lattes'],
  ['Pe\u0301rols', 'perols'],
  ['Lat\u00adtes', 'lattes'],
  ['Le\u202fCrès', 'le cres'],
  ['\ufeff  Lattes\r\n', 'lattes'],
  ['Lаttes', 'lttes'],
  ['', ''],
  ['👋', ''],
])('%j → %j', (written, key) => {
  expect(communeKey(written)).toBe(key);
});

test('the key of a key is itself', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(..."stes/ -.'éŒ\u200b\u00a0") }),
  );
  fc.assert(
    fc.property(text, written => {
      const key = communeKey(written);
      expect(communeKey(key)).toBe(key);
      expect(key).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
    }),
    { numRuns: 10_000 },
  );
});
