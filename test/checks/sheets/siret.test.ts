import { findConvention } from '../../../src/domain/conventions/shippedConventions';
import { sirenOfCommune, siretDigits, siretFault } from '../../../src/checks/sheets/siret';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

test.each([
  ['21340123500014', null],
  ['', 'missing'],
  ['2134012350001', 'length'],
  ['2134012350001X', 'length'],
  ['21340123500015', 'luhn'],
  ['21340132500014', 'luhn'],
  // La Poste: the key is a multiple of five, not of ten.
  ['35600000000001', null],
  ['35600000000002', 'luhn'],
])('%s: %s', (digits, fault) => expect(siretFault(digits)).toBe(fault));

test.each([
  ['213 401 235 00014', '21340123500014'],
  ['213\u00A0401\u202F235 00014', '21340123500014'],
  [21_340_123_500_014, '21340123500014'],
  [null, ''],
])('%j is read as %s', (given, digits) => expect(siretDigits(given)).toBe(digits));

test('the SIREN of the communes, from their INSEE code', () => {
  const known = readFileSync(join(__dirname, '../../data/sirens-montpellier.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(';'));
  expect(known).toHaveLength(findConvention(undefined).members.length);
  for (const [insee = '', siren] of known) expect(sirenOfCommune(insee)).toBe(siren);
});

test('no SIREN is made up for a code of another shape', () => expect(sirenOfCommune('2A004')).toBeNull());
