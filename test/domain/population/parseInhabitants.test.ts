import fc from 'fast-check';
import { parseInhabitants } from '../../../src/domain/population/parseInhabitants';

test.each([
  ['472573', 472573],
  ['7 519', 7519],
  ['7\u00a0519', 7519],
  ['7\u202f519', 7519],
  ['472 573 hab.', 472573],
  ['7519 hab', 7519],
  ['7 519 habitants', 7519],
  ['1 habitant', 1],
  // A count has no decimals: the sign can only group thousands.
  ['7.519', 7519],
  ['7,519', 7519],
  ['472.573', 472573],
  ['1.234.567', 1234567],
  ['7519,00', 7519],
  ['7.519,0', 7519],
  ['\ufeff7519\u200b', 7519],
])('%j is %d inhabitants', (written, value) => {
  expect(parseInhabitants(written)).toEqual({ kind: 'count', value });
});

test.each([
  ['7519,5', '7519.5'],
  ['7,5', '7.5'],
  ['0,519', '0.519'],
  ['7 519,25', '7519.25'],
  ['0', '0'],
  ['-12', '-12'],
  ['\u22127 519', '-7519'],
  ['99999999999999999999', '99999999999999999999'],
])('%j is a number, %s, but no count', (written, value) => {
  const parsed = parseInhabitants(written);
  expect(parsed.kind === 'notACount' && parsed.value.toFixed()).toBe(value);
});

test.each([
  ['75 19', 7519],
  ['7 5 1 9', 7519],
  ['7519,', 7519],
])('%j is suspect, perhaps %d', (written, suggestion) => {
  expect(parseInhabitants(written)).toEqual({ kind: 'suspect', suggestion });
});

test.each([
  '',
  ' ',
  'X',
  '-',
  'néant',
  'Lattes',
  '7519 €',
  '50 %',
  '75l9',
  '1e3',
  '=7519',
  'hab.',
  '7519 hab. hab.',
  '1'.repeat(100),
])('%j is none', written => {
  expect(parseInhabitants(written)).toEqual({ kind: 'none' });
});

test('every count is read back from its French and its plain form; nothing throws', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      fc.string({ unit: 'binary' }),
      (value, noise) => {
        expect(parseInhabitants(String(value))).toEqual({ kind: 'count', value });
        expect(parseInhabitants(new Intl.NumberFormat('fr').format(value))).toEqual({ kind: 'count', value });
        parseInhabitants(noise);
      },
    ),
  );
});
